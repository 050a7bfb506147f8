import type { DateMention } from '../language/language.ts'
import type { End } from './claim.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whether it is the day of the report: "… of 16 November", in front of what is told. */
export function isOfReport({ lexicon, sentence, text }: SentenceView, date: DateMention): boolean {
  const before = text.slice(sentence.start, date.start)
  return lexicon.language.isDateline(before, text.slice(date.end, sentence.end))
}

/** Whether the day of the report stands behind the place: it is sent from there. */
export function isSentFrom(view: SentenceView, { last }: End): boolean {
  const end = view.tokens[last]?.end ?? 0
  return view.dates.some((date) => date.start >= end && isOfReport(view, date))
}
