import { mannerOf } from './manner.ts'
import type { SceneGraph } from './scene-graph.ts'
import type { ViewState } from './store.ts'

type Filters = Pick<ViewState, 'hiddenClasses' | 'hiddenProperties' | 'hiddenManners'>

export function isNodeShown(graph: SceneGraph, node: string, state: Filters): boolean {
  return !state.hiddenClasses.has(graph.getNodeAttribute(node, 'classIri'))
}

/** An edge is shown when its property, its manner and both its ends are. */
export function isEdgeShown(graph: SceneGraph, edge: string, state: Filters): boolean {
  const attributes = graph.getEdgeAttributes(edge)
  return (
    !state.hiddenProperties.has(attributes.predicate) &&
    !state.hiddenManners.has(mannerOf(attributes)) &&
    graph.extremities(edge).every((node) => isNodeShown(graph, node, state))
  )
}

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
export function focusOf(graph: SceneGraph, state: ViewState): Focus | undefined {
  if (state.hoveredNode === undefined && state.hoveredEdge !== undefined) {
    const ends = new Set(graph.extremities(state.hoveredEdge))
    return { node: undefined, nodes: ends, edges: new Set([state.hoveredEdge]) }
  }
  const node = state.hoveredNode ?? state.picked
  if (node === undefined || !isNodeShown(graph, node, state)) return undefined
  const edges = new Set(graph.edges(node).filter((edge) => isEdgeShown(graph, edge, state)))
  return {
    node,
    edges,
    nodes: new Set([node, ...[...edges].flatMap((edge) => graph.extremities(edge))]),
  }
}
