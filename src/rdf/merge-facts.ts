import type { Quad } from '@rdfjs/types'
import { isEvidenceGraph } from './graph-names.ts'
import { termWriter } from './term-writer.ts'
import { quad } from './terms.ts'

/**
 * The facts of all documents and of the pack as one graph: the triples of every graph but those of
 * evidence, in the default graph, each once, in the order in which they first came.
 */
export function mergeFacts(quads: Iterable<Quad>): Quad[] {
  const { write } = termWriter({})
  const facts = new Map<string, Quad>()
  for (const { subject, predicate, object, graph } of quads) {
    if (isEvidenceGraph(graph.value)) continue
    const key = `${write(subject)} ${write(predicate)} ${write(object)}`
    if (!facts.has(key)) facts.set(key, quad(subject, predicate, object))
  }
  return [...facts.values()]
}
