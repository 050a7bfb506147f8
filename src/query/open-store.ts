import type { Quad } from '@rdfjs/types'
import { Store } from 'oxigraph'
import { InputError } from '../errors.ts'
import { writeTrig } from '../rdf/write-trig.ts'

/**
 * A SPARQL store in memory, of quads or of Turtle or TriG. Its default graph holds the triples of
 * all graphs, each once; `GRAPH ?g` tells them apart. Decimals are kept by value: `0.90` comes
 * back as `0.9`. Text that cannot be read throws `InputError`, code `turtle-syntax`.
 */
export function openStore(source: string | Iterable<Quad>): Store {
  const store = new Store()
  try {
    const trig = typeof source === 'string' ? source : writeTrig(source, {})
    store.load(trig, { format: 'application/trig' })
  } catch (cause) {
    if (typeof source !== 'string' || !(cause instanceof Error)) throw cause
    throw new InputError('turtle-syntax', `Cannot read Turtle or TriG: ${cause.message}`, { cause })
  }
  // The engine's own union of graphs gives a triple once for each graph that it stands in.
  store.update('INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }')
  return store
}
