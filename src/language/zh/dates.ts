import type { Sentence } from '../../model.ts'
import type { DateMention } from '../language.ts'

const DATE = /(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]|(\d{4})-(\d{1,2})-(\d{1,2})/g

/** The days that a sentence names, with a year or without: `2022年3月18日`, `3月18日`, `2022-03-18`. */
export function findDates(sentence: Sentence, text: string): DateMention[] {
  const words = text.slice(sentence.start, sentence.end)
  return [...words.matchAll(DATE)].map((match) => {
    const [found, year = match[4], month = match[5], day = match[6]] = match
    const start = sentence.start + match.index
    return {
      start,
      end: start + found.length,
      month: Number(month),
      day: Number(day),
      ...(year === undefined ? {} : { year: Number(year) }),
    }
  })
}
