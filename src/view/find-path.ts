import { UndirectedGraph } from 'graphology'
import { bidirectional } from 'graphology-shortest-path'
import type { Shown, ViewGraph } from './view-graph.ts'

export interface Path {
  /** From one end to the other. */
  readonly nodes: readonly string[]
  /** All shown lines between each node and the next. */
  readonly edges: readonly string[]
}

/**
 * One of the shortest ways between two nodes along shown lines, in whatever direction these go;
 * `undefined` where there is none.
 */
export function findPath(
  graph: ViewGraph,
  shown: Shown,
  ends: { readonly from: string; readonly to: string },
): Path | undefined {
  const { from, to } = ends
  if (!shown.nodes.has(from) || !shown.nodes.has(to)) return undefined
  const ways = new UndirectedGraph()
  for (const node of shown.nodes) ways.addNode(node)
  for (const edge of shown.edges) {
    const [source, target] = graph.extremities(edge)
    if (source !== target) ways.mergeEdge(source, target)
  }
  const nodes = bidirectional(ways, from, to)
  if (nodes === null) return undefined
  const edges = nodes
    .slice(1)
    .flatMap((node, index) => graph.edges(node, nodes[index] ?? node))
    .filter((edge) => shown.edges.has(edge))
  return { nodes, edges }
}
