import type { Quad } from '@rdfjs/types'
import { getOrAdd } from './get-or-add.ts'

export interface NamedTriples {
  readonly name: Quad['graph']
  readonly triples: readonly Quad[]
}

/** Quads by graph: the default graph first, then the named ones by IRI. */
export function groupGraphs(quads: Iterable<Quad>): NamedTriples[] {
  const graphs = new Map<string, { name: Quad['graph']; triples: Quad[] }>()
  for (const quad of quads) {
    const { termType, value } = quad.graph
    const key = termType === 'BlankNode' ? `_:${value}` : value
    getOrAdd(graphs, key, () => ({ name: quad.graph, triples: [] })).triples.push(quad)
  }
  return [...graphs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, graph]) => graph)
}
