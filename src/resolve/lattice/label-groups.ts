import type { NumberRange } from '../../rdf/postings.ts'
import type { NameLabel } from './label-index.ts'

/** Where the labels of each group stand, in a list that has those of one group together. */
export function labelGroups(labels: readonly NameLabel[]): Map<string, NumberRange> {
  const groups = new Map<string, NumberRange>()
  for (const [number, { group = '' }] of labels.entries()) {
    groups.set(group, { start: groups.get(group)?.start ?? number, end: number + 1 })
  }
  return groups
}
