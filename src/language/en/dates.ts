import { en } from 'chrono-node'
import type { Sentence } from '../../model.ts'
import type { DateMention } from '../language.ts'

const MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Za-z]*\b|\d{4}-\d{1,2}-\d{1,2}/g
/** Any day of a leap year: months and days come from the text, and nothing else of it is used. */
const REFERENCE = new Date(2000, 0, 1, 12)
/** Characters around a month in which its day and year may stand. */
const WINDOW = 32

/**
 * The days that a sentence names, in order: a month in full or short and a day, with a year or
 * without. Weekdays, bare months and words like "today" name no day on their own. Linear: only the
 * words around the name of a month are read.
 */
export function findDates(sentence: Sentence, text: string): DateMention[] {
  const words = text.slice(sentence.start, sentence.end)
  const dates: DateMention[] = []
  for (const month of words.matchAll(MONTH)) {
    const from = wordStart(words, month.index - WINDOW)
    const near = words.slice(from, wordEnd(words, month.index + month[0].length + WINDOW))
    for (const date of parse(near, sentence.start + from)) {
      if (!dates.some((other) => other.start < date.end && date.start < other.end)) dates.push(date)
    }
  }
  return dates.sort((a, b) => a.start - b.start)
}

function parse(words: string, offset: number): DateMention[] {
  return en.casual.parse(words, REFERENCE).flatMap(({ index, text: found, start }) => {
    const [month, day] = [start.get('month'), start.get('day')]
    const names = new RegExp(MONTH.source).test(found) && /\d/.test(found)
    if (!names || !start.isCertain('month') || !start.isCertain('day') || !month || !day) return []
    const year = start.isCertain('year') ? start.get('year') : null
    const lead = /^(?:on|at|by)\s+/i.exec(found)?.[0].length ?? 0
    const from = offset + index + lead
    return [
      { start: from, end: offset + index + found.length, month, day, ...(year ? { year } : {}) },
    ]
  })
}

/** The start of the word that the offset falls into. */
function wordStart(words: string, offset: number): number {
  let start = Math.max(0, offset)
  while (start > 0 && offset - start < WINDOW && /\S/.test(words[start - 1] ?? '')) start--
  return start
}

function wordEnd(words: string, offset: number): number {
  let end = Math.min(words.length, offset)
  while (end < words.length && end - offset < WINDOW && /\S/.test(words[end] ?? '')) end++
  return end
}
