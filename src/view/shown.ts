import type { ViewData, ViewEdge, ViewNode, ViewStatement } from '../view-model.ts'
import { type DayRange, daysOfNode, isWithin, readDays } from './filter-days.ts'
import { mannerOf } from './manner.ts'
import { nodesNear } from './near.ts'
import type { Shown, ViewGraph } from './view-graph.ts'
import { isSameChoice, type ViewState } from './view-state.ts'

/** Tells for every state what is shown; worked out anew only when filters or choices change. */
export type ShownOf = (state: ViewState) => Shown

/**
 * Makes `ShownOf`: nodes by filters, then edges between them, then what is near the centre. Cost of
 * a change: linear in nodes and edges.
 */
export function createShown(data: ViewData, graph: ViewGraph): ShownOf {
  let last: { readonly state: ViewState; readonly shown: Shown } | undefined
  return (state) => {
    if (last !== undefined && isSameChoice(last.state, state)) return last.shown
    last = { state, shown: workOut(data, graph, state) }
    return last.shown
  }
}

function workOut(data: ViewData, graph: ViewGraph, state: ViewState): Shown {
  const filtered = filter(data, graph, state)
  const { centre, steps, expandedNodes, mostNeighbours, pinnedNodes } = state
  if (centre === undefined || !filtered.nodes.has(centre)) return filtered
  const walk = { centre, steps, expanded: expandedNodes, most: mostNeighbours }
  const near = nodesNear(graph, filtered, walk)
  for (const node of pinnedNodes) if (filtered.nodes.has(node)) near.add(node)
  return { nodes: near, edges: edgesAmong(graph, near, (edge) => filtered.edges.has(edge)) }
}

/** What filters leave, and what is not hidden by hand. */
export function filter(data: ViewData, graph: ViewGraph, state: ViewState): Shown {
  const days = readDays(state.days)
  const documents = documentsShown(data, state, days)
  const isSpoken = (places: readonly number[]): boolean =>
    places.length === 0 || places.some((index) => documents.has(index))
  const nodes = new Set(
    graph.filterNodes((node, attributes) => {
      if (state.hiddenNodes.has(node)) return false
      if (state.pinnedNodes.has(node)) return true
      const { classIri, community, documents } = attributes
      return (
        !state.hiddenClasses.has(classIri) &&
        !state.hiddenCommunities.has(String(community)) &&
        graph.degree(node) >= state.leastDegree &&
        isSpoken(documents) &&
        isInDays(attributes, days)
      )
    }),
  )
  const isAllowed = (edge: ViewEdge): boolean =>
    isSaidAsAsked(edge, state) && isSpoken(edge.documents)
  return { nodes, edges: edgesAmong(graph, nodes, (_, edge) => isAllowed(edge)) }
}

/** Whether a statement is shown: as a line, or on a node that is, where filters of lines leave it. */
export function isStatementShown(
  statement: ViewStatement,
  { graph, shown, state }: { graph: ViewGraph; shown: Shown; state: ViewState },
): boolean {
  if (graph.hasEdge(statement.key)) return shown.edges.has(statement.key)
  return shown.nodes.has(statement.subject) && isSaidAsAsked(statement, state)
}

function isSaidAsAsked(
  statement: Pick<ViewEdge, 'predicate' | 'source' | 'modality' | 'confidence'>,
  state: ViewState,
): boolean {
  return (
    !state.hiddenProperties.has(statement.predicate) &&
    !state.hiddenManners.has(mannerOf(statement)) &&
    statement.confidence >= state.leastConfidence
  )
}

/** Indices of the documents that are not left out, by themselves or by their days. */
function documentsShown(
  { documents }: ViewData,
  { hiddenDocuments }: ViewState,
  days: DayRange | undefined,
): ReadonlySet<number> {
  const isShown = ({ iri, date }: ViewData['documents'][number]): boolean =>
    !hiddenDocuments.has(iri) && (days === undefined || date === undefined || isWithin(date, days))
  return new Set(documents.flatMap((document, index) => (isShown(document) ? [index] : [])))
}

/** What has days of its own must have one of those that are asked for. */
function isInDays(node: ViewNode, days: DayRange | undefined): boolean {
  if (days === undefined) return true
  const own = daysOfNode(node)
  return own.length === 0 || own.some((day) => isWithin(day, days))
}

function edgesAmong(
  graph: ViewGraph,
  nodes: ReadonlySet<string>,
  isAllowed: (edge: string, attributes: ViewEdge) => boolean,
): Set<string> {
  return new Set(
    graph.filterEdges(
      (edge, attributes, source, target) =>
        nodes.has(source) && nodes.has(target) && isAllowed(edge, attributes),
    ),
  )
}
