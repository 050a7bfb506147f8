import { Readable } from 'node:stream'
import type { Source, Term } from '@rdfjs/types'
import type { Store } from 'oxigraph'

/** A store as a source of quads for another engine; terms are those of RDF/JS in both. */
export function matchStore(store: Store): Source {
  const match = (...terms: readonly (Term | null | undefined)[]) => {
    // A variable means anything.
    const [subject, predicate, object, graph] = terms.map((term) =>
      term === undefined || term?.termType === 'Variable' ? null : term,
    )
    // The interfaces are the same; the types of the two packages do not know of each other.
    const quads = store.match(subject as never, predicate as never, object as never, graph as never)
    return Readable.from(quads)
  }
  return { match } as unknown as Source
}
