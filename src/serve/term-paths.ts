import { compareCodeUnits } from '../graph/compare-code-units.ts'
import type { Pack } from '../pack.ts'
import { localName } from '../rdf/local-name.ts'
import { oncePer } from '../rdf/once-per.ts'

/**
 * The path of the page of each term of a pack, by IRI: `/ns/<local name>`. Of two with one local
 * name the second has its whole IRI in its place.
 */
export const termPaths = oncePer((pack: Pack): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  const paths = [...pack.classes.keys(), ...pack.properties.keys()]
    .sort(compareCodeUnits)
    .map((iri): [string, string] => {
      const name = localName(iri)
      const path = `/ns/${encodeURIComponent(taken.has(name) ? iri : name)}`
      taken.add(name)
      return [iri, path]
    })
  return new Map([[pack.iri, '/ns'], ...paths])
})
