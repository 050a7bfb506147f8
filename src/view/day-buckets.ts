/** How long the columns of a timeline are: the part of `YYYY-MM-DD` that the days in one share. */
const UNITS = [10, 7, 4] as const
const MOST_BUCKETS = 36

/** A column of a timeline. */
export interface DayBucket {
  /** A day, a month or a year: `2021-11-16`, `2021-11`, `2021`. */
  readonly name: string
  readonly count: number
  /** The first and the last day that it stands for. */
  readonly first: string
  readonly last: string
}

/**
 * Days put together by day, month or year, whichever is the shortest that makes few enough columns;
 * empty ones between others are among them, so that distances are true. `days` are sorted.
 */
export function bucketDays(days: readonly string[]): DayBucket[] {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return []
  const counts = new Map<string, number>()
  const unit = UNITS.find((length) => namesBetween(first, last, length).length <= MOST_BUCKETS) ?? 4
  for (const day of days) {
    const name = day.slice(0, unit)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return namesBetween(first, last, unit).map((name) => ({
    name,
    count: counts.get(name) ?? 0,
    first: `${name}-01-01`.slice(0, 10),
    last: lastDayOf(name),
  }))
}

/** The names of all units from one day to another, at most one more than there may be columns. */
function namesBetween(first: string, last: string, unit: number): string[] {
  const names = [first.slice(0, unit)]
  while ((names.at(-1) ?? '') < last.slice(0, unit) && names.length <= MOST_BUCKETS * 6)
    names.push(next(names.at(-1) ?? ''))
  return names
}

function next(name: string): string {
  const [year = 0, month, day] = name.split('-').map(Number)
  const date =
    month === undefined
      ? utc(year + 1, 0, 1)
      : day === undefined
        ? utc(year, month, 1)
        : utc(year, month - 1, day + 1)
  return date.toISOString().slice(0, name.length)
}

function lastDayOf(name: string): string {
  const [year = 0, month, day] = name.split('-').map(Number)
  if (day !== undefined) return name
  return utc(year, month ?? 12, 0)
    .toISOString()
    .slice(0, 10)
}

/** `month` from 0; years below 100 mean themselves. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month, day)
  return date
}
