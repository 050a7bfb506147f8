import type { NamedPeriod } from '../pack.ts'
import { expand } from '../rdf/terms.ts'
import type { QuadIndex } from './quad-index.ts'

/** The names of stretches of years, by IRI. */
export function compileNamedPeriods(index: QuadIndex): NamedPeriod[] {
  const iris = [...index.instances(expand('pack:NamedPeriod'))].sort()
  return iris.map((iri) => {
    // The shapes of a pack allow nothing but two years with a stroke between them.
    const [firstYear = 0, lastYear = 0] = (index.text(iri, 'pack:spans') ?? '')
      .split('/')
      .map(Number)
    return { iri, phrases: index.labels(iri, 'pack:phrase'), firstYear, lastYear }
  })
}
