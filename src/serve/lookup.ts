import { defaultGraph, namedNode, type Quad, type Store, type Term } from 'oxigraph'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** The triples of all graphs together with this property and object, each once, in no order. */
export function triplesTo(store: Store, name: PrefixedName, object: Term): Quad[] {
  return store.match(null, namedNode(expand(name)), object, defaultGraph())
}

/** What a property says of a thing, in no order. */
export function objectsOf(store: Store, subject: string, name: PrefixedName): Term[] {
  return store
    .match(namedNode(subject), namedNode(expand(name)), null, defaultGraph())
    .map(({ object }) => object)
}

/** IRIs of what a property says this of, in no order. */
export function subjectsOf(store: Store, name: PrefixedName, object: string): string[] {
  return triplesTo(store, name, namedNode(object)).flatMap(({ subject }) =>
    subject.termType === 'NamedNode' ? [subject.value] : [],
  )
}

/** What is said of one thing, by prefixed name of the property. */
export interface Properties {
  readonly get: (name: PrefixedName) => readonly Term[]
}

/** All that is said of a thing, by property: one look into the store instead of many. */
export function propertiesOf(store: Store, subject: string): Properties {
  const byPredicate = new Map<string, Term[]>()
  for (const { predicate, object } of store.match(namedNode(subject), null, null, defaultGraph()))
    getOrAdd(byPredicate, predicate.value, () => []).push(object)
  return { get: (name) => byPredicate.get(expand(name)) ?? [] }
}

/** The rows of a query of ours, which is a SELECT. */
export function selectRows(store: Store, sparql: string): Map<string, Term>[] {
  return store.query(sparql) as Map<string, Term>[] // The form of the query says so.
}

/** How often a pattern of SPARQL is there, or how many `what` there are in it: `DISTINCT ?s`. */
export function countRows(store: Store, pattern: string, what = '*'): number {
  const [row] = selectRows(store, `SELECT (COUNT(${what}) AS ?n) { ${pattern} }`)
  return Number(row?.get('n')?.value ?? 0)
}

/**
 * The IRIs that a property joins in a graph, in no order. They come as one text: where there are very
 * many, a term of the engine for each costs many times more.
 */
export function iriPairs(
  store: Store,
  name: PrefixedName,
  graph: string,
): (readonly [subject: string, object: string])[] {
  const pattern = `GRAPH ${namedNode(graph)} { ?s <${expand(name)}> ?o }`
  const query = `SELECT ?s ?o { ${pattern} FILTER(isIRI(?s) && isIRI(?o)) }`
  // The engine gives a text where it is told the form of its results.
  const text = store.query(query, { results_format: 'tsv' }) as string
  const [, ...lines] = text.trimEnd().split('\n')
  return lines.map((line) => {
    const [subject = '', object = ''] = line.split('\t')
    return [subject.slice(1, -1), object.slice(1, -1)]
  })
}
