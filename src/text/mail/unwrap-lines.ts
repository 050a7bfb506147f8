/** Mail programs break lines between these lengths, in UTF-16 units. */
const [SHORTEST, LONGEST] = [50, 80]
/** Lines that stand by themselves: quotes, items of lists, what is set in. */
const APART = /^(?:[>*•–—-]|\d{1,2}[.)]|\s)/

/** The paragraphs of a plain text whose lines were broken at the width of a screen. */
export function unwrapLines(text: string): string[] {
  const paragraphs = text.replaceAll('\r\n', '\n').split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
  return paragraphs.map((paragraph) => {
    const lines = paragraph.split('\n')
    return lines.reduce((whole, line, index) => {
      const before = lines[index - 1] ?? ''
      const isBroken = before.length >= SHORTEST && before.length <= LONGEST
      const joins = isBroken && !APART.test(line) && !APART.test(before)
      return joins ? `${whole.trimEnd()} ${line}` : `${whole}\n${line}`
    })
  })
}
