import { compareCodeUnits } from '../graph/compare-code-units.ts'
import type { Pack } from '../pack.ts'
import { localName } from '../rdf/local-name.ts'

const known = new WeakMap<Pack, ReadonlyMap<string, string>>()

/**
 * The path of the page of each term of a pack, by IRI: `/ns/<local name>`. Of two with one local
 * name the second has its whole IRI in its place.
 */
export function termPaths(pack: Pack): ReadonlyMap<string, string> {
  const made = known.get(pack)
  if (made !== undefined) return made
  const taken = new Set<string>()
  const paths = [...pack.classes.keys(), ...pack.properties.keys()]
    .sort(compareCodeUnits)
    .map((iri): [string, string] => {
      const name = localName(iri)
      const path = `/ns/${encodeURIComponent(taken.has(name) ? iri : name)}`
      taken.add(name)
      return [iri, path]
    })
  const all = new Map([[pack.iri, '/ns'], ...paths])
  known.set(pack, all)
  return all
}
