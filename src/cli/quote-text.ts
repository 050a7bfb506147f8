import type { Quotation } from '../explain/explanation.ts'
import { onOneLine } from './on-one-line.ts'

/** Characters shown on either side of what is marked. */
const AROUND = 200

/**
 * A sentence on one line with the marked words in brackets, cut where it goes on for long.
 *
 *     … and so [Ada] [beat] [Bob] in Vell.
 */
export function quoteText({ sentence, marks }: Quotation): string {
  const from = startOfWord(sentence, (marks[0]?.start ?? 0) - AROUND)
  const to = endOfWord(sentence, (marks.at(-1)?.end ?? 0) + AROUND)
  let text = from > 0 ? '… ' : ''
  let at = from
  for (const { start, end } of marks) {
    text += `${sentence.slice(at, start)}[${sentence.slice(start, end)}]`
    at = end
  }
  return onOneLine(`${text}${sentence.slice(at, to)}${to < sentence.length ? ' …' : ''}`)
}

function startOfWord(text: string, index: number): number {
  if (index <= 0) return 0
  const gap = text.indexOf(' ', index)
  // Without a gap nearby any place is as good, but for the middle of a character.
  const isNear = gap >= 0 && gap - index < AROUND / 2
  return isNear ? gap + 1 : index + (isLowSurrogate(text, index) ? 1 : 0)
}

function endOfWord(text: string, index: number): number {
  if (index >= text.length) return text.length
  const gap = text.lastIndexOf(' ', index)
  const isNear = gap >= 0 && index - gap < AROUND / 2
  return isNear ? gap : index - (isLowSurrogate(text, index) ? 1 : 0)
}

const isLowSurrogate = (text: string, index: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(index))
