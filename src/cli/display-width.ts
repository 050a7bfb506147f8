import stringWidth from 'string-width'

/** Letters of one column and Chinese characters of two: most texts have no others. */
const PLAIN = /^[ -~\p{Script=Han}]*$/u
const HAN = /\p{Script=Han}/gu

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  // The library's first call alone takes longer than all the rest of a small table.
  return PLAIN.test(text) ? text.replace(HAN, '  ').length : stringWidth(text)
}
