import type { Language } from '../language/language.ts'
import type { Sentence } from '../model.ts'
import { resolveDate } from './resolve-date.ts'

/** Sentences at the head of a text among which a date is that of the document. */
const OPENING = 12

/**
 * The day a document speaks from: the first day with a year, else the first day without one in the
 * year that the opening names most, the earlier of two; `undefined` when it names none.
 */
export function findDocumentDate(
  sentences: readonly Sentence[],
  text: string,
  language: Language,
): string | undefined {
  const opening = sentences.slice(0, OPENING)
  const dates = opening.flatMap((sentence) => language.findDates(sentence, text))
  const [first] = dates
  if (!first) return undefined
  const dated = dates.find(({ year }) => year !== undefined)
  if (dated) return resolveDate(dated, undefined)
  return resolveDate(first, commonestYear(opening))
}

function commonestYear(sentences: readonly Sentence[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { text } of sentences.flatMap(({ tokens }) => tokens)) {
    if (/^(?:19|20)\d\d$/.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best?.[0]
}
