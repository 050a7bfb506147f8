import { getOrAdd } from '../../../rdf/get-or-add.ts'
import { oncePer } from '../../../rdf/once-per.ts'
import { selectRows } from '../../lookup.ts'
import type { Served } from '../../served.ts'
import { siteOf } from '../site.ts'

/** How many things are of a class, or triples have a property. Properties are counted once for all. */
export function countOf(iri: string, served: Served): number {
  const things = siteOf(served).byClass.get(iri)
  if (things !== undefined) return things.length
  return propertyCounts(served).get(iri) ?? 0
}

const propertyCounts = oncePer(({ store }: Served): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const row of selectRows(store, 'SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p'))
    getOrAdd(counts, row.get('p')?.value ?? '', () => Number(row.get('n')?.value ?? 0))
  return counts
})
