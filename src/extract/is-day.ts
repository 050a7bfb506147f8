import type { DateMention } from '../language/language.ts'

/** Whether a date is, or starts on, one day: not a month or a year. */
export const isDay = ({ day, relation }: DateMention): boolean =>
  day !== undefined || (relation !== undefined && !/^(?:year|month)$/.test(relation.unit))
