import type { DateMention } from '../language/language.ts'

/**
 * The day in ISO form; one without a year is in the year of the day that the document speaks from
 * (`YYYY-MM-DD` or `YYYY`). `undefined` when no year can be told, or there is no such day.
 */
export function resolveDate(
  date: DateMention,
  documentDate: string | undefined,
): string | undefined {
  const year = date.year ?? Number(documentDate?.slice(0, 4))
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  const day = new Date(Date.UTC(2000, date.month - 1, date.day))
  day.setUTCFullYear(year)
  if (day.getUTCMonth() !== date.month - 1 || day.getUTCDate() !== date.day) return undefined
  return day.toISOString().slice(0, 10)
}
