import type { Quad } from '@rdfjs/types'
import type { Store } from 'oxigraph'
import { writeTrig } from '../rdf/write-trig.ts'
import { openSources } from './open-sources.ts'

/**
 * A SPARQL store in memory, of quads or of Turtle, TriG or N-Quads. Its default graph holds the
 * triples of all graphs, each once; `GRAPH ?g` tells them apart. Decimals are kept by value: `0.90`
 * comes back as `0.9`. Text that cannot be read throws `InputError`, code `turtle-syntax`.
 */
export function openStore(source: string | Iterable<Quad>): Store {
  return openSources([{ text: typeof source === 'string' ? source : writeTrig(source, {}) }])
}
