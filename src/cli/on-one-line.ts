/** Text of a document as it may be printed: no line breaks, nothing that a terminal obeys. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim()
}
