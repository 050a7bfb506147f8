const DAY_MS = 86_400_000

/** The day so many days later, both `YYYY-MM-DD`; days that a month has not run over into the next. */
export function shiftDay(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay() || 7
}

/** Midnight in universal time, so that the clock of the machine plays no part. */
function timeOf(day: string): number {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  return new Date(0).setUTCFullYear(year, month - 1, dayOfMonth)
}
