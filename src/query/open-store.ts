import type { Quad } from '@rdfjs/types'
import { Store } from 'oxigraph'
import { InputError } from '../errors.ts'
import { writeTrig } from '../rdf/write-trig.ts'

const FORMATS = ['application/trig', 'application/n-quads'] as const

/**
 * A SPARQL store in memory, of quads, or of Turtle, TriG or N-Quads (as UTF-8 where it is bytes).
 * Its default graph holds the triples of all graphs, each once; `GRAPH ?g` tells them apart.
 * Decimals are kept by value: `0.90` comes back as `0.9`. Text that cannot be read throws
 * `InputError`, code `turtle-syntax`.
 */
export function openStore(source: string | Uint8Array | Iterable<Quad>): Store {
  const store =
    typeof source === 'string' || source instanceof Uint8Array
      ? readStore(source)
      : loadStore(writeTrig(source, {}), 'application/trig')
  // The engine's own union of graphs gives a triple once for each graph that it stands in.
  store.update('INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }')
  return store
}

/** TriG is read up to its first mistake: for N-Quads, that is the name of the first graph. */
function readStore(source: string | Uint8Array): Store {
  const faults: Error[] = []
  for (const format of FORMATS) {
    try {
      return loadStore(source, format)
    } catch (cause) {
      if (!(cause instanceof Error) || cause instanceof WebAssembly.RuntimeError) throw cause
      faults.push(cause)
    }
  }
  const [cause] = faults
  throw new InputError('turtle-syntax', `Cannot read Turtle or TriG: ${cause?.message}`, { cause })
}

function loadStore(source: string | Uint8Array, format: (typeof FORMATS)[number]): Store {
  const store = new Store()
  store.load(source, { format })
  return store
}
