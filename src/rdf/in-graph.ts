import type { Quad } from '@rdfjs/types'
import { quad } from './terms.ts'

/** The triples of quads of any graph, all in the graph named. */
export function inGraph(quads: readonly Quad[], graph: Quad['graph']): Quad[] {
  return quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph))
}
