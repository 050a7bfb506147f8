import type { PageLine } from './page-lines.ts'

/** Between the bottoms of two lines of a paragraph, in heights of its letters. */
const WIDEST_GAP = 1.9
/** Letters of one paragraph differ in height by less than this share. */
const SAME_HEIGHT = 0.12
/** A line that ends so much before the longest one, as a share of it, ends its paragraph. */
const SHORT = 0.75
const ENDS_SENTENCE = /[.。!！?？:：;；]["”’」』)）]?$/
const HAN_EDGE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]$/u
const BULLET = /^(?:[•◦▪–—*-]|\d{1,2}[.)]|[（(]?[一二三四五六七八九十]+[、）)])\s*\S/

/**
 * The paragraphs of some pages, each on one line. A word that was cut at the end of a line is made
 * whole; a paragraph may go on on the next page.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): string[] {
  const paragraphs: string[] = []
  for (const page of pages) {
    const widest = Math.max(...page.map(({ left, right }) => right - left))
    page.forEach((line, index) => {
      const before = page[index - 1]
      const last = paragraphs.at(-1)
      const goesOn =
        before === undefined
          ? last !== undefined && continues(last, line.text)
          : isSameParagraph(before, line, widest)
      if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = joined(last, line.text)
      else paragraphs.push(line.text)
    })
  }
  return paragraphs
}

function isSameParagraph(before: PageLine, line: PageLine, widest: number): boolean {
  if (Math.abs(before.height - line.height) > before.height * SAME_HEIGHT) return false
  const gap = before.bottom - line.bottom
  if (gap > before.height * WIDEST_GAP || BULLET.test(line.text)) return false
  // A column begins anew at the top.
  if (gap < 0) return continues(before.text, line.text)
  const isShort = before.right - before.left < widest * SHORT
  return !(isShort && (ENDS_SENTENCE.test(before.text) || !continues(before.text, line.text)))
}

/** Whether a sentence is under way between two lines, where only their words can tell. */
const continues = (before: string, next: string): boolean =>
  !ENDS_SENTENCE.test(before) &&
  (/^\p{Ll}/u.test(next) || (HAN_EDGE.test(before) && before.length > 20))

function joined(before: string, next: string): string {
  if (/\p{L}[-\u00ad\u2010]$/u.test(before) && /^\p{Ll}/u.test(next)) {
    return `${before.slice(0, -1)}${next}`
  }
  const isTight = HAN_EDGE.test(before) && /^[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u.test(next)
  return isTight ? `${before}${next}` : `${before} ${next}`
}
