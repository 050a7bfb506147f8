import { MultiDirectedGraph } from 'graphology'
import type { ViewData, ViewEdge, ViewNode } from '../view-model.ts'

/** The graph of the page: what is filtered, searched and walked; what is drawn builds on it. */
export type ViewGraph = MultiDirectedGraph<ViewNode, ViewEdge>

/** Keys of what is not left out at the moment. */
export interface Shown {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** The graph of the data, whose attributes it shares: they are replaced, never changed. */
export function makeViewGraph(data: ViewData['graph']): ViewGraph {
  const graph: ViewGraph = new MultiDirectedGraph()
  for (const { key, attributes } of data.nodes) graph.addNode(key, attributes)
  for (const { key, source, target, attributes } of data.edges)
    graph.addEdgeWithKey(key, source, target, attributes)
  return graph
}
