import type { DateMention, Language } from '../language/language.ts'
import type { Sentence, Token } from '../model.ts'
import { type DocumentDate, resolveDate } from './resolve-date.ts'

/** Sentences at the head of a text among which a date is that of the document. */
const OPENING = 12

/**
 * The day a document speaks from: that of its dateline, else the first day with a year, else the
 * first day without one in the year that the opening names most, the earlier of two; `undefined`
 * when it names none. Words such as "yesterday" lean on this day, and so do not help to find it.
 */
export function findDocumentDate(
  sentences: readonly Sentence[],
  text: string,
  language: Language,
): DocumentDate | undefined {
  const opening = sentences.slice(0, OPENING)
  const days = opening.flatMap((sentence) => findDays(sentence, text, language))
  const dated = days.filter(({ year }) => year !== undefined)
  const year = dated.length > 0 ? soleYear(dated) : commonestYear(opening, text, language)
  const stated = days
    .filter(({ isDateline }) => isDateline)
    .flatMap((day) => inYear(day, year.isClear ? year.value : undefined) ?? [])
  const [first] = dated.length > 0 ? dated : days
  const date = stated[0] ?? (first && inYear(first, year.value))
  if (date === undefined) return undefined
  const isStated = stated[0] !== undefined && stated.every((other) => other === date)
  return { date, certainty: isStated ? 'day' : year.isClear ? 'year' : 'none' }
}

interface FoundDay extends DateMention {
  readonly isDateline: boolean
}

/** The days that a sentence names by the calendar; a stretch counts by its first. */
function findDays(sentence: Sentence, text: string, language: Language): FoundDay[] {
  return language
    .findDates(sentence, text)
    .filter(({ day, relation, isBound }) => day !== undefined && !relation && !isBound)
    .map(({ until, ...date }) => {
      const before = text.slice(sentence.start, date.start).replace(/^.*[\n\r]/s, '')
      const [after = ''] = text.slice(date.end, date.end + LINE_END).split(/[\n\r]/)
      return { ...date, isDateline: !until && language.isDateline(before, after) }
    })
}

/** Characters behind a date that are looked at. */
const LINE_END = 80

const inYear = (date: FoundDay, year: number | undefined): string | undefined =>
  resolveDate({ ...date, ...yearOf(date.year ?? year) }, undefined)?.from

const yearOf = (year: number | undefined): { year?: number } => (year === undefined ? {} : { year })

interface Year {
  readonly value: number | undefined
  /** Whether no other year is as likely. */
  readonly isClear: boolean
}

function soleYear(dates: readonly DateMention[]): Year {
  const [value, ...others] = new Set(dates.map(({ year }) => year))
  return { value, isClear: others.length === 0 }
}

function commonestYear(sentences: readonly Sentence[], text: string, language: Language): Year {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    const { tokens } = sentence
    if (isOfFigures(sentence, text, language)) continue
    tokens.forEach(({ text }, index) => {
      if (YEAR.test(text) && !isOfStretch(tokens, index, language))
        counts.set(text, (counts.get(text) ?? 0) + 1)
    })
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b - a)
  return { value: best && Number(best[0]), isClear: best?.[1] !== second?.[1] }
}

/**
 * Whether a sentence without a day gives figures: their year, "in 2020 Stane had 162 rooks", is mostly another
 * one than that of what is told.
 */
function isOfFigures(sentence: Sentence, text: string, language: Language): boolean {
  const { counters, ordinalMarks } = language.words
  const dates = language.findDates(sentence, text)
  if (dates.some(({ day }) => day !== undefined)) return false
  return sentence.tokens.some(({ text: word, start }, index) => {
    const before = sentence.tokens[index - 1]?.normal ?? ''
    const isCount =
      /^\d[\d,.]*$/.test(word) &&
      !YEAR.test(word) &&
      !counters.has(before) &&
      !ordinalMarks.has(before)
    return isCount && !dates.some((date) => date.start <= start && start < date.end)
  })
}

const YEAR = /^(?:19|20)\d\d$/
const DASH = /^[-–—－~～]+$/

/** Whether a year bounds a stretch of time, or is one of accounts or plans: it dates nothing that is told. */
function isOfStretch(tokens: readonly Token[], index: number, { words }: Language): boolean {
  const textAt = (at: number): string => tokens[at]?.text ?? ''
  const isBound =
    (DASH.test(textAt(index + 1)) && YEAR.test(textAt(index + 2))) ||
    (DASH.test(textAt(index - 1)) && YEAR.test(textAt(index - 2)))
  const next = tokens[index + 1]?.normal.split(':')[0] ?? ''
  const before = tokens[index - 1]?.normal ?? ''
  return isBound || words.accountYears.has(next) || words.yearBounds.has(before)
}
