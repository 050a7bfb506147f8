import type { Pack } from '../pack.ts'

/**
 * Whether the pack knows better than that the object is around the subject: it lies within the subject; or the pack
 * knows nothing around the subject, which holds others, as the object does or is no such thing of the pack.
 */
export function isTurnedAround(
  { classes, individuals }: Pack,
  { subject, predicate, object }: Record<'subject' | 'predicate' | 'object', string>,
): boolean {
  const inner = individuals.get(subject)
  if (!inner || !classes.get(inner.classIri)?.disambiguatedBy.includes(predicate)) return false
  const outer = individuals.get(object)
  if (outer?.surroundings?.includes(subject)) return true
  const isOutermost = inner.holdsOthers === true && inner.surroundings === undefined
  return isOutermost && (!outer || outer.surroundings !== undefined || outer.holdsOthers === true)
}
