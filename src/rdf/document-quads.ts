import type { Quad } from '@rdfjs/types'
import type { DocumentGraph } from '../model.ts'
import { evidenceQuads } from './evidence-quads.ts'
import { type FactQuadsOptions, factQuads } from './fact-quads.ts'
import { evidenceGraph, factsGraph } from './graph-names.ts'
import { inGraph } from './in-graph.ts'
import { type RunQuadsOptions, runQuads } from './run-quads.ts'
import { namedNode } from './terms.ts'

export interface DocumentQuadsOptions extends RunQuadsOptions, FactQuadsOptions {
  readonly pack: RunQuadsOptions['pack'] & FactQuadsOptions['pack']
}

/**
 * All that was read out of one document, without a blank node: its facts in the graph
 * `<document>#facts`, their evidence and the run that made them in `<document>#evidence`. Each
 * quad stands once; drop the two graphs, and the document is gone.
 */
export function documentQuads(graph: DocumentGraph, options: DocumentQuadsOptions): Quad[] {
  const { document } = graph
  const evidence = [...evidenceQuads(graph, options), ...runQuads(document, options)]
  return [
    ...inGraph(factQuads(graph, options), namedNode(factsGraph(document.iri))),
    ...inGraph(evidence, namedNode(evidenceGraph(document.iri))),
  ]
}
