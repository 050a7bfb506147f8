import type { ViewData, ViewEdge } from '../view-model.ts'
import { mannerOf } from './manner.ts'
import type { ViewGraph } from './view-graph.ts'
import { EDITED_KEYS, type ViewState } from './view-state.ts'

/** Keys of what is not left out at the moment. */
export interface Shown {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

/** Tells for every state what is shown; worked out anew only when filters or choices change. */
export type ShownOf = (state: ViewState) => Shown

/**
 * Makes `ShownOf`: nodes by filters, then edges between them, then what is near the centre. Cost of
 * a change: linear in nodes and edges.
 */
export function createShown(data: ViewData, graph: ViewGraph): ShownOf {
  let last: { readonly state: ViewState; readonly shown: Shown } | undefined
  return (state) => {
    if (last !== undefined && isSameEdit(last.state, state)) return last.shown
    last = { state, shown: workOut(data, graph, state) }
    return last.shown
  }
}

function isSameEdit(a: ViewState, b: ViewState): boolean {
  return EDITED_KEYS.every((key) => a[key] === b[key])
}

function workOut(_data: ViewData, graph: ViewGraph, state: ViewState): Shown {
  const allowed = new Set(
    graph.filterNodes((node, { classIri }) => {
      if (state.pinnedNodes.has(node)) return true
      return !state.hiddenNodes.has(node) && !state.hiddenClasses.has(classIri)
    }),
  )
  const edges = graph.filterEdges(
    (_, attributes, source, target) =>
      isEdgeAllowed(attributes, state) && allowed.has(source) && allowed.has(target),
  )
  return { nodes: allowed, edges: new Set(edges) }
}

function isEdgeAllowed(edge: ViewEdge, state: ViewState): boolean {
  return (
    !state.hiddenProperties.has(edge.predicate) &&
    !state.hiddenManners.has(mannerOf(edge)) &&
    edge.confidence >= state.leastConfidence
  )
}
