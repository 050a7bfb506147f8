import { getOrAdd } from '../rdf/get-or-add.ts'

/** Groups values by a key, groups and members in the order in which they come. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const value of values) getOrAdd(groups, key(value), () => []).push(value)
  return groups
}
