import { namedNode, type Store } from 'oxigraph'
import { CallerError } from '../errors.ts'
import type { QueryRequest } from './query-pool.ts'

/** Of `Store.query`: the graphs that the query is about, in place of those that it names. */
export interface Dataset {
  readonly default_graph?: ReturnType<typeof namedNode>[]
  readonly named_graphs?: ReturnType<typeof namedNode>[]
}

/** Where graphs are put together; gone when the query is answered. */
const MERGED = 'urn:x-merged'

/**
 * Asks with the dataset that a request names. The engine gives a triple once for each of the
 * default graphs that it stands in, so that several are put together first.
 */
export function withDataset<T>(
  store: Store,
  { defaultGraphs, namedGraphs }: Pick<QueryRequest, 'defaultGraphs' | 'namedGraphs'>,
  ask: (dataset: Dataset) => T,
): T {
  if (defaultGraphs === undefined && namedGraphs === undefined) return ask({})
  const named_graphs = (namedGraphs ?? []).map(graphNode)
  const graphs = [...new Set(defaultGraphs ?? [])]
  if (graphs.length < 2) return ask({ default_graph: graphs.map(graphNode), named_graphs })
  return withMerged(store, graphs, (default_graph) => ask({ default_graph, named_graphs }))
}

function withMerged<T>(
  store: Store,
  graphs: readonly string[],
  ask: (merged: ReturnType<typeof namedNode>[]) => T,
): T {
  // A term of the engine checks the IRI, so that none can break out of the update.
  const list = graphs.map((iri) => graphNode(iri).toString()).join(' ')
  store.update(
    `INSERT { GRAPH <${MERGED}> { ?s ?p ?o } } WHERE { VALUES ?g { ${list} } GRAPH ?g { ?s ?p ?o } }`,
  )
  try {
    return ask([namedNode(MERGED)])
  } finally {
    store.update(`DROP SILENT GRAPH <${MERGED}>`)
  }
}

function graphNode(iri: string): ReturnType<typeof namedNode> {
  try {
    return namedNode(iri)
  } catch (cause) {
    const message = `A graph is named by an absolute IRI, found ${JSON.stringify(iri)}`
    throw new CallerError('bad-query', message, { cause })
  }
}
