/** They turn round the words after them, on a terminal too. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/** Text of a document as it may be printed: no line breaks, nothing that a terminal obeys. */
export function onOneLine(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(BIDI_CONTROLS, '')
    .trim()
}
