import type { DocumentGraph } from '../model.ts'
import { byCodeUnits } from './compare-code-units.ts'

/** Each document once, sorted by IRI, so that it does not matter in which order they are given. */
export function orderDocuments(graphs: readonly DocumentGraph[]): DocumentGraph[] {
  const once = new Map(graphs.map((graph) => [graph.document.iri, graph]))
  return [...once.values()].sort(byCodeUnits(({ document }) => document.iri))
}
