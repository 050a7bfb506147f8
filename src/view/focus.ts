import type { Shown } from './shown.ts'
import type { ViewGraph } from './view-graph.ts'
import type { ViewState } from './view-state.ts'

/** What stands out while the rest is dimmed. */
export interface Focus {
  /** The node that it is about; `undefined` when it is an edge. */
  readonly node: string | undefined
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/**
 * What is under the pointer, or else what is picked, with all that edges join to it; `undefined`
 * when neither is there.
 */
export function focusOf(graph: ViewGraph, state: ViewState, shown: Shown): Focus | undefined {
  if (state.hoveredNode === undefined && state.hoveredEdge !== undefined) {
    const ends = new Set(graph.extremities(state.hoveredEdge))
    return { node: undefined, nodes: ends, edges: new Set([state.hoveredEdge]) }
  }
  const node = state.hoveredNode ?? state.picked
  if (node === undefined || !shown.nodes.has(node)) return undefined
  const edges = new Set(graph.edges(node).filter((edge) => shown.edges.has(edge)))
  return {
    node,
    edges,
    nodes: new Set([node, ...[...edges].flatMap((edge) => graph.extremities(edge))]),
  }
}
