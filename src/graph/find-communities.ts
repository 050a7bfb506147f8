import { type MultiDirectedGraph, UndirectedGraph } from 'graphology'
import louvain from 'graphology-communities-louvain'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { compareCodeUnits } from './compare-code-units.ts'

/**
 * Groups of nodes that are joined among themselves more than with others, by the method of Louvain:
 * the number of its community for each node, 0 for the largest. Nodes without edges are in none.
 * The same for the same graph, in whatever order its nodes and edges were added.
 */
export function findCommunities(graph: MultiDirectedGraph): Map<string, number> {
  const skeleton = new UndirectedGraph<object, { weight: number }>()
  for (const edge of graph.edges().sort(compareCodeUnits)) {
    const [source, target] = graph.extremities(edge)
    if (source === target) continue
    skeleton.mergeNode(source)
    skeleton.mergeNode(target)
    skeleton.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + 1 }))
  }
  if (skeleton.size === 0) return new Map()
  const found = Object.entries(louvain(skeleton, { randomWalk: false, rng: () => 0.5 }))
  const members = new Map<number, string[]>()
  for (const [node, community] of found.sort(([a], [b]) => compareCodeUnits(a, b)))
    getOrAdd(members, community, () => []).push(node)
  const largestFirst = [...members.values()].sort(
    (a, b) => b.length - a.length || compareCodeUnits(a[0] ?? '', b[0] ?? ''),
  )
  return new Map(largestFirst.flatMap((nodes, number) => nodes.map((node) => [node, number])))
}
