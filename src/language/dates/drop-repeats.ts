import type { DateMention } from '../language.ts'

/** What stands between a day and the same day in other words: "Tuesday, 2021-11-16", "昨日（16日）". */
const APPOSED = /^[\s,，(（]{0,3}$/

/** Leaves out weekdays and words such as "yesterday" beside a day of the calendar, which says the same better. */
export function dropRepeats(dates: readonly DateMention[], text: string): DateMention[] {
  return dates.filter((date, index) => {
    if (!isInWords(date)) return true
    const [before, after] = [dates[index - 1], dates[index + 1]]
    const repeats = (first: DateMention | undefined, second: DateMention | undefined): boolean =>
      first !== undefined &&
      second !== undefined &&
      APPOSED.test(text.slice(first.end, second.start))
    return !(
      (before?.day !== undefined && repeats(before, date)) ||
      (after?.day !== undefined && repeats(date, after))
    )
  })
}

const isInWords = ({ day, relation }: DateMention): boolean =>
  day === undefined && relation !== undefined && !/^(?:year|month)$/.test(relation.unit)
