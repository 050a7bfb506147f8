import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { subjectsOf } from '../lookup.ts'
import type { Served } from '../served.ts'

/** IRIs of the things that are said to be of a class, by itself, sorted. */
export function thingsOfClass(classIri: string, { store }: Pick<Served, 'store'>): string[] {
  return subjectsOf(store, 'rdf:type', classIri).sort(compareCodeUnits)
}
