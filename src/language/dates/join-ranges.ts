import type { CalendarPoint, DateMention } from '../language.ts'
import { comparePoints, precisionOf } from './calendar.ts'

/** Where a stretch is spoken of, what may stand between its first and its last day. */
export interface RangeWords {
  /** Matches the whole gap: a dash, "to". */
  readonly joins: RegExp
  /** The same, where `leads` stands right before the first day: "and" after "between". */
  readonly joinsAfterLead?: { readonly lead: RegExp; readonly joins: RegExp }
}

/** Characters before a date in which a leading word is looked for. */
const LEAD = 12

/**
 * Makes one of two dates that the first and last of a stretch: "May 3 to June 4, 2020". Of a stretch
 * over New Year without a year neither day can be told: both are left out.
 */
export function joinRanges(
  dates: readonly DateMention[],
  words: string,
  range: RangeWords,
): DateMention[] {
  const joined: DateMention[] = []
  for (const date of dates) {
    const last = joined.at(-1)
    if (!last || !isJoined(last, date, { words, range })) {
      joined.push(date)
      continue
    }
    const [from, until] = shareYear(last, date)
    const isStretch = comparePoints(from, until) < 0
    if (isStretch) {
      joined[joined.length - 1] = { ...from, until, start: last.start, end: date.end }
    } else if (hasYear(from)) joined.push(date)
    else joined.pop()
  }
  return joined
}

function isJoined(
  a: DateMention,
  b: DateMention,
  { words, range }: { words: string; range: RangeWords },
): boolean {
  const precision = precisionOf(a)
  if (a.until || b.until || precision === undefined || precision !== precisionOf(b)) return false
  const gap = words.slice(a.end, b.start)
  if (range.joins.test(gap)) return true
  const { lead, joins } = range.joinsAfterLead ?? {}
  return (
    lead?.test(words.slice(Math.max(0, a.start - LEAD), a.start)) === true &&
    joins?.test(gap) === true
  )
}

/** The year that only one of two points gives is the other's too, or the one beside it over New Year. */
function shareYear(a: CalendarPoint, b: CalendarPoint): [CalendarPoint, CalendarPoint] {
  const [first, last] = [pointOf(a), pointOf(b)]
  const isTurned = comparePoints({ ...first, year: 1 }, { ...last, year: 1 }) > 0
  const turn = isTurned ? 1 : 0
  if (hasYear(first) === hasYear(last)) return [first, last]
  return hasYear(last)
    ? [{ ...first, ...yearOf(last, -turn) }, last]
    : [first, { ...last, ...yearOf(first, turn) }]
}

/** The point alone, without its place in the text. */
function pointOf({ year, month, day, relation }: CalendarPoint): CalendarPoint {
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(relation === undefined ? {} : { relation }),
  }
}

const hasYear = ({ year, relation }: CalendarPoint): boolean =>
  year !== undefined || relation !== undefined

function yearOf({ year, relation }: CalendarPoint, turn: number): CalendarPoint {
  if (relation?.unit === 'year')
    return { relation: { ...relation, offset: relation.offset + turn } }
  return year === undefined ? {} : { year: year + turn }
}
