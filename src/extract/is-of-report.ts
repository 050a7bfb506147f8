import type { DateMention } from '../language/language.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whether it is the day of the report: "… of 16 November", in front of what is told. */
export function isOfReport({ lexicon, sentence, text }: SentenceView, date: DateMention): boolean {
  const before = text.slice(sentence.start, date.start)
  return lexicon.language.isDateline(before, text.slice(date.end, sentence.end))
}
