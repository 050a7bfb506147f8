import type { DateMention } from '../language/language.ts'
import type { SentenceView } from './sentence-view.ts'

/** Tokens of the head of a text that says who sends it, from where and when. */
export const LONGEST_DATELINE = 40

/** Words of a place that nobody knows, and of a sender in brackets. */
export const LONGEST_PART = 4

/** Whether the sentence opens a line of a text in a language that has words for datelines. */
export const mayBeDateline = ({ text, tokens, lexicon }: SentenceView): boolean => {
  const start = tokens[0]?.start ?? 0
  const before = text.slice(Math.max(0, start - LONGEST_INDENT), start)
  return lexicon.language.words.senderTies.size > 0 && /(?:^|[\n\r])[^\S\n\r]*$/.test(before)
}

/** Characters before the first word of a line that are looked at. */
const LONGEST_INDENT = 8

/** Whether the token stands between the head of a text and its words. */
export const closesDateline = ({ tokens }: SentenceView, index: number): boolean =>
  /^(?:[:：]|-{1,2}|[–—])$/.test(tokens[index]?.text ?? '')

/** The first token behind a date. */
export function tokenBehind({ tokens }: SentenceView, { end }: DateMention): number {
  const next = tokens.findIndex(({ start }) => start >= end)
  return next < 0 ? tokens.length : next
}
