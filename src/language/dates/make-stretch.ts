import type { CalendarPoint } from '../language.ts'
import { comparePoints } from './calendar.ts'
import { type Meaning, UNTELLABLE } from './read-forms.ts'

/** From one day, month or year to another. One that does not go on from its first cannot be told. */
export function makeStretch(
  from: CalendarPoint,
  until: CalendarPoint,
): Meaning | typeof UNTELLABLE {
  return comparePoints(from, until) < 0 ? { ...from, until } : UNTELLABLE
}

/** "3 and 4 May" are a stretch; of "3 and 10 May" only the first is told. */
export function makeList(from: CalendarPoint, until: CalendarPoint): Meaning | typeof UNTELLABLE {
  const first = from.day ?? from.month ?? 0
  const last = until.day ?? until.month ?? 0
  return last === first + 1 ? makeStretch(from, until) : from
}
