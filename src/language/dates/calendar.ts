import type { CalendarPoint } from '../language.ts'

/** Whether there is such a day, month or year; 29 February passes where the year is left out. */
export function isPossible({ year, month, day }: CalendarPoint): boolean {
  if (year !== undefined && (year < 1 || year > 9999)) return false
  if (month !== undefined && (month < 1 || month > 12)) return false
  return day === undefined || (day >= 1 && day <= daysIn(month ?? 1, year))
}

const THIRTY: readonly number[] = [4, 6, 9, 11]

/** The days of a month; of February 29 where the year is not known. */
function daysIn(month: number, year = 4): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return THIRTY.includes(month) ? 30 : 31
}

/** How exact a point is; `undefined` when it is a matter of words such as "yesterday". */
export function precisionOf(point: CalendarPoint): 'day' | 'month' | 'year' | undefined {
  if (point.relation && point.relation.unit !== 'year') return undefined
  if (point.day !== undefined) return 'day'
  return point.month === undefined ? 'year' : 'month'
}

/** Below 0 when `a` is before `b`; years count where both are given, or both counted from one. */
export function comparePoints(a: CalendarPoint, b: CalendarPoint): number {
  const years = difference(a.year, b.year) || difference(offsetOf(a), offsetOf(b))
  return years || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0)
}

const offsetOf = ({ relation }: CalendarPoint): number | undefined =>
  relation?.unit === 'year' ? relation.offset : undefined

const difference = (a: number | undefined, b: number | undefined): number =>
  a === undefined || b === undefined ? 0 : a - b
