import type { QueryResult } from '../../query/query-result.ts'
import type { RowTerm } from '../../query/row-term.ts'
import type { ViewGraph } from '../view-graph.ts'
import { type NodeOfName, namesIn } from './name-index.ts'

/** The nodes of the graph that a result holds, by IRI or by name, in its order. */
export function foundNodes(
  result: QueryResult | undefined,
  { graph, nodeOfName }: { readonly graph: ViewGraph; readonly nodeOfName: NodeOfName },
): Set<string> {
  const nodesOf = (term: RowTerm): readonly (string | undefined)[] => {
    if (term.kind === 'iri') return graph.hasNode(term.value) ? [term.value] : []
    return term.kind === 'literal' ? namesIn(term.value, nodeOfName).map(({ node }) => node) : []
  }
  const rows = result?.kind === 'table' ? result.rows : []
  const nodes = rows.flat().flatMap((term) => (term === undefined ? [] : nodesOf(term)))
  return new Set(nodes.filter((node) => node !== undefined))
}
