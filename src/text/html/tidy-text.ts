/** White space of any kind, with marks of no width that part words, and control characters. */
const SPACE = /[\s\p{Cc}\u180e\u200b\u2060]+/gu
/** Marks of no width that part no words: soft hyphens, joiners, marks of direction. */
const NO_WIDTH = /[\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]+/g

/** One line of text as a reader sees it: white space is one space, or none at the ends. */
export function tidyText(text: string): string {
  return text.replace(NO_WIDTH, '').replace(SPACE, ' ').trim()
}

const BREAK_IN_CHINESE =
  /(?<=[\p{Script=Han}\u3001-\u303f\uff01-\uff60])\s*\n\s*(?=[\p{Script=Han}\u3001-\u303f\uff01-\uff60])/gu

/** Several lines as one: with a space for each break, but between Chinese characters with none. */
export function onOneLine(lines: string): string {
  return tidyText(lines.replace(BREAK_IN_CHINESE, ''))
}

/** What two texts have in common when they say the same: letters and digits, folded. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
