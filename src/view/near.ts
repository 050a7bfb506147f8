import type { Shown, ViewGraph } from './view-graph.ts'

export interface Walk {
  /** Where the walk starts. */
  readonly centre: string
  /** How many lines it goes along. */
  readonly steps: number
  /** Nodes from which it always goes one line on. */
  readonly expanded: ReadonlySet<string>
  /** Of the neighbours of one node so many are walked to, the most connected first. */
  readonly most: number
}

/** The nodes at the other end of shown lines, in either direction, the most connected first. */
export function shownNeighbours(graph: ViewGraph, shown: Shown, node: string): string[] {
  const found = new Set<string>()
  graph.forEachEdge(node, (edge, _, source, target) => {
    const other = source === node ? target : source
    if (other !== node && shown.edges.has(edge) && shown.nodes.has(other)) found.add(other)
  })
  return [...found].sort((a, b) => graph.degree(b) - graph.degree(a) || (a < b ? -1 : 1))
}

/** What a walk along shown lines comes to, its centre among it. */
export function nodesNear(graph: ViewGraph, shown: Shown, walk: Walk): Set<string> {
  const near = new Set([walk.centre])
  const goOn = (node: string): string[] => {
    const fresh = shownNeighbours(graph, shown, node)
      .slice(0, walk.most)
      .filter((each) => !near.has(each))
    for (const each of fresh) near.add(each)
    return fresh
  }
  let front = [walk.centre]
  for (let step = 0; step < walk.steps && front.length > 0; step += 1) front = front.flatMap(goOn)
  // A set takes up what is added to it while it is gone through: what is expanded may lie behind
  // another that is expanded.
  for (const node of near) if (walk.expanded.has(node)) goOn(node)
  return near
}
