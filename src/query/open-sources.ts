import { Store } from 'oxigraph'
import { InputError } from '../errors.ts'
import { RDF_MEDIA_TYPES, type RdfFormat } from '../rdf/rdf-format.ts'

/** A text of RDF that is asked, with others or alone. */
export interface QuerySource {
  /** Bytes are UTF-8. */
  readonly text: string | Uint8Array
  /** Without one, TriG (which Turtle and N-Triples are too) or N-Quads. */
  readonly format?: RdfFormat | undefined
  /** Named in the error. */
  readonly file?: string | undefined
}

/**
 * A SPARQL store in memory that holds all of the sources; blank nodes of one are not those of
 * another. Its default graph holds the triples of all graphs, each once; `GRAPH ?g` tells them
 * apart. What cannot be read throws `InputError`, code `turtle-syntax`; nothing is ever fetched.
 */
export function openSources(sources: readonly QuerySource[]): Store {
  const store = new Store()
  for (const source of sources) loadSource(store, source)
  // The engine's own union of graphs gives a triple once for each graph that it stands in.
  store.update('INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }')
  return store
}

/** TriG is read up to its first mistake: for N-Quads, that is the name of the first graph. */
export function loadSource(store: Store, { text, format, file }: QuerySource): void {
  const faults: Error[] = []
  for (const each of format === undefined ? (['trig', 'nquads'] as const) : [format]) {
    try {
      store.load(text, { format: RDF_MEDIA_TYPES[each] })
      return
    } catch (cause) {
      if (!(cause instanceof Error) || cause instanceof WebAssembly.RuntimeError) throw cause
      faults.push(cause)
    }
  }
  const [cause] = faults
  const what = file ?? 'Turtle or TriG'
  throw new InputError('turtle-syntax', `Cannot read ${what}: ${reason(cause?.message ?? '')}`, {
    details: file === undefined ? {} : { file },
    cause,
  })
}

function reason(message: string): string {
  return message.includes('LoadDocumentCallback')
    ? 'its context stands elsewhere, and nothing is fetched; put the context into the file'
    : message
}
