import { defaultGraph, namedNode, type Quad, type Store, type Term } from 'oxigraph'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** What to look for; a part left out may be anything. IRIs as they are, or prefixed names. */
export interface Pattern {
  readonly subject?: string
  readonly predicate?: string
  readonly object?: string | Term
}

/** The triples of all graphs together that fit a pattern, each once, in no order. */
export function findTriples(store: Store, { subject, predicate, object }: Pattern): Quad[] {
  return store.match(
    subject === undefined ? null : namedNode(subject),
    predicate === undefined ? null : namedNode(predicate),
    typeof object === 'string' ? namedNode(object) : (object ?? null),
    defaultGraph(),
  )
}

/** What a property says of a thing, in no order. */
export function objectsOf(store: Store, subject: string, name: PrefixedName): Term[] {
  return findTriples(store, { subject, predicate: expand(name) }).map(({ object }) => object)
}

/** IRIs of what a property says this of, in no order. */
export function subjectsOf(store: Store, name: PrefixedName, object: string): string[] {
  return findTriples(store, { predicate: expand(name), object }).flatMap(({ subject }) =>
    subject.termType === 'NamedNode' ? [subject.value] : [],
  )
}
