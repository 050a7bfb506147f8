import { findPath } from './find-path.ts'
import type { Shown, ViewGraph } from './view-graph.ts'
import type { ViewState } from './view-state.ts'

/** What stands out while the rest is dimmed. */
export interface Focus {
  /** The node that it is about; `undefined` when it is an edge or a path. */
  readonly node: string | undefined
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/**
 * What is under the pointer; or else the line of the statement that is pointed out; or else what a
 * query found, while nothing is picked; or else the path that is asked for; or else what is picked,
 * with all that edges join to it; `undefined` when there is none of these.
 */
export function focusOf(graph: ViewGraph, state: ViewState, shown: Shown): Focus | undefined {
  const edge = state.hoveredNode === undefined ? edgeInFocus(state, shown) : undefined
  if (edge !== undefined) {
    const ends = new Set(graph.extremities(edge))
    return { node: undefined, nodes: ends, edges: new Set([edge]) }
  }
  if (isFoundInFocus(state)) {
    const nodes = new Set([...state.foundNodes].filter((node) => shown.nodes.has(node)))
    const edges = [...shown.edges].filter((each) =>
      graph.extremities(each).every((end) => nodes.has(end)),
    )
    return { node: undefined, nodes, edges: new Set(edges) }
  }
  const path = state.hoveredNode === undefined ? pathOf(graph, state, shown) : undefined
  if (path !== undefined)
    return { node: undefined, nodes: new Set(path.nodes), edges: new Set(path.edges) }
  const node = state.hoveredNode ?? state.picked
  if (node === undefined || !shown.nodes.has(node)) return undefined
  const edges = new Set(graph.edges(node).filter((edge) => shown.edges.has(edge)))
  return {
    node,
    edges,
    nodes: new Set([node, ...[...edges].flatMap((edge) => graph.extremities(edge))]),
  }
}

function isFoundInFocus({ hoveredNode, picked, isFoundLit, foundNodes }: ViewState): boolean {
  return hoveredNode === undefined && picked === undefined && isFoundLit && foundNodes.size > 0
}

/** Not every statement has a line, and filters may leave it out. */
function edgeInFocus({ hoveredEdge, pickedStatement }: ViewState, shown: Shown) {
  if (hoveredEdge !== undefined || pickedStatement === undefined) return hoveredEdge
  return shown.edges.has(pickedStatement) ? pickedStatement : undefined
}

/** The path between the two ends that are chosen. */
export function pathOf(graph: ViewGraph, { pathFrom, pathTo }: ViewState, shown: Shown) {
  if (pathFrom === undefined || pathTo === undefined) return undefined
  return findPath(graph, shown, { from: pathFrom, to: pathTo })
}
