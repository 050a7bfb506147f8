import type { Quad } from '@rdfjs/types'
import { namedNode, quad } from './terms.ts'

/** The triples of quads of any graph, all in the graph named. */
export function inGraph(quads: readonly Quad[], graphIri: string): Quad[] {
  const graph = namedNode(graphIri)
  return quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph))
}
