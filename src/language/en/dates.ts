import { en } from 'chrono-node'
import type { Sentence } from '../../model.ts'
import type { DateMention } from '../language.ts'

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\d{4}-\d{1,2}-\d{1,2}/i
/** Any day of a leap year: months and days come from the text, and nothing else of it is used. */
const REFERENCE = new Date(2000, 0, 1, 12)

/**
 * The days that a sentence names, in order: a month in full or short and a day, with a year or
 * without. Weekdays, bare months and words like "today" name no day on their own.
 */
export function findDates(sentence: Sentence, text: string): DateMention[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!MONTH.test(words)) return []
  return en.casual
    .parse(words, REFERENCE)
    .filter(({ text: found }) => MONTH.test(found) && /\d/.test(found))
    .flatMap(({ index, text: found, start }) => {
      const [month, day] = [start.get('month'), start.get('day')]
      if (!start.isCertain('month') || !start.isCertain('day') || !month || !day) return []
      const year = start.isCertain('year') ? start.get('year') : null
      const from = sentence.start + index
      return [{ start: from, end: from + found.length, month, day, ...(year ? { year } : {}) }]
    })
}
