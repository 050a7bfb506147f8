import type { DateMention } from '../language/language.ts'
import type { PropertyCue } from '../pack.ts'
import { dateLiteral } from './date-literal.ts'
import type { FoundObject, Reading } from './reading.ts'
import { resolveDate } from './resolve-date.ts'

/** Words such as "yesterday" lean on a day that stands elsewhere. */
const RELATIVE_CERTAINTY = 0.9

/** A date as the object of what the cue reads; `undefined` when it cannot be told, or not so exactly. */
export function dateObject(
  { view, spokenOn }: Reading,
  date: DateMention,
  cue: PropertyCue,
): FoundObject | undefined {
  const resolved = resolveDate(date, spokenOn)
  const ranges = view.lexicon.pack.properties.get(cue.reads)?.ranges ?? []
  const object = resolved && dateLiteral(resolved, cue, ranges)
  if (!object) return undefined
  const first = view.tokens.findIndex((token) => token.end > date.start)
  const after = view.tokens.findIndex((token) => token.start >= date.end)
  return {
    object,
    certainty: date.relation ? RELATIVE_CERTAINTY : 1,
    first,
    last: after < 0 ? view.tokens.length - 1 : after - 1,
  }
}
