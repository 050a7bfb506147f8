const PARTED = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * The day that a date in metadata begins with, as `YYYY-MM-DD`, as the page writes it, wherever that is;
 * `undefined` when it is no day of the calendar, or in another order.
 *
 * @example
 * isoDay('2023-04-19T08:30:00+08:00') // '2023-04-19'
 */
export function isoDay(value: string | undefined): string | undefined {
  const found = PARTED.exec(value ?? '') ?? COMPACT.exec(value ?? '')
  const [year = 0, month = 0, day = 0] = found?.slice(1).map(Number) ?? []
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 2 && !isLeap ? 28 : (DAYS_OF_MONTH[month - 1] ?? 0)
  if (year < 1000 || day < 1 || day > last) return undefined
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-')
}
