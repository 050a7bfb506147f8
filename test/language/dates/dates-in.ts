import type { CalendarPoint, Language } from '../../../src/language/language.ts'

/**
 * What a text says of time: `words = meaning`, a part that is left out as `?`, a stretch with `..`:
 * `3 to 5 May = ?-5-3..?-5-5`, `last month = month-1`, `on Tuesday = weekday 2`.
 */
export function datesIn(
  text: string,
  { segment, findDates }: Pick<Language, 'segment' | 'findDates'>,
): string[] {
  return segment(text)
    .flatMap((sentence) => findDates(sentence, text))
    .map((date) => {
      const until = date.until ? `..${pointOf(date.until)}` : ''
      return `${text.slice(date.start, date.end)} = ${pointOf(date)}${until}`
    })
}

function pointOf({ year, month, day, relation }: CalendarPoint): string {
  const rest = [month, day].filter((part) => part !== undefined)
  const origin = relation ? relationOf(relation) : String(year ?? '?')
  return [origin, ...rest].join('-')
}

function relationOf(relation: NonNullable<CalendarPoint['relation']>): string {
  if (relation.unit === 'weekday') return `weekday ${relation.weekday}`
  const sign = relation.offset < 0 ? '' : '+'
  const offset = `${relation.unit}${sign}${relation.offset}`
  return relation.unit === 'week' ? `${offset} day ${relation.weekday}` : offset
}
