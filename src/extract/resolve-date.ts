import type { CalendarPoint, DateMention } from '../language/language.ts'
import { shiftDay, weekdayOf } from './shift-day.ts'

/** The day that a document speaks from, and how far words may lean on it. */
export interface DocumentDate {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /**
   * `day` where the document says when it was written, `year` where only what it tells of is dated,
   * `none` where its dates are of several years: then "this year" may be any of them.
   */
  readonly certainty: 'day' | 'year' | 'none'
}

/** As exact as the text: `2021`, `2021-11` or `2021-11-16`. */
export interface ResolvedDate {
  readonly from: string
  /** The last year, month or day, inclusive, of a stretch. */
  readonly until?: string
}

/**
 * What a date means in a document. One without a year is in the year of the document; words such as
 * "last month" are counted from its day. `undefined` where that is not known well enough, or where
 * there is no such day.
 */
export function resolveDate(
  date: DateMention,
  documentDate: DocumentDate | undefined,
): ResolvedDate | undefined {
  const from = resolvePoint(date, documentDate)
  if (from === undefined || date.until === undefined) return from === undefined ? from : { from }
  const until = resolvePoint(date.until, documentDate)
  return until !== undefined && until.length === from.length && from <= until
    ? { from, until }
    : undefined
}

function resolvePoint(point: CalendarPoint, origin: DocumentDate | undefined): string | undefined {
  const { relation, month, day } = point
  if (relation) return origin && resolveRelation(point, relation, origin)
  if (point.year !== undefined) return format(point.year, month, day)
  if (!origin || month === undefined) return undefined
  const year = Number(origin.date.slice(0, 4))
  // A month is no matter of one year as a day that was reported is.
  if (day === undefined) return origin.certainty === 'none' ? undefined : format(year, month, day)
  const found = format(year, month, day)
  const isFarAhead = found !== undefined && found > shiftDay(origin.date, HALF_A_YEAR)
  return origin.certainty === 'day' && isFarAhead ? format(year - 1, month, day) : found
}

/** Days. In a document of January, "30 December" is of the year before. */
const HALF_A_YEAR = 183

function resolveRelation(
  { month, day }: CalendarPoint,
  relation: NonNullable<CalendarPoint['relation']>,
  { date, certainty }: DocumentDate,
): string | undefined {
  const [year = 0, currentMonth = 0] = date.split('-').map(Number)
  if (relation.unit === 'year') {
    return certainty === 'none' ? undefined : format(year + relation.offset, month, day)
  }
  if (certainty !== 'day') return undefined
  switch (relation.unit) {
    case 'month': {
      const months = year * 12 + currentMonth - 1 + relation.offset
      return format(Math.floor(months / 12), (months % 12) + 1, day)
    }
    case 'day':
      return shiftDay(date, relation.offset)
    case 'week':
      return shiftDay(date, relation.offset * 7 + relation.weekday - weekdayOf(date))
    case 'weekday':
      return shiftDay(date, -((weekdayOf(date) - relation.weekday + 7) % 7))
  }
}

/** ISO 8601 as far as the parts go; `undefined` when there is no such day. */
function format(year: number, month?: number, day?: number): string | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  const parts = [String(year).padStart(4, '0'), ...[month, day].flatMap(twoDigits)]
  const iso = parts.join('-')
  return day === undefined || shiftDay(iso, 0) === iso ? iso : undefined
}

const twoDigits = (part: number | undefined): string[] =>
  part === undefined ? [] : [String(part).padStart(2, '0')]
