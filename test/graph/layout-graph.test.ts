import { MultiDirectedGraph } from 'graphology'
import { describe, expect, it } from 'vitest'
import { buildGraph, type KnowledgeGraph } from '../../src/graph/build-graph.ts'
import { layoutGraph } from '../../src/graph/layout-graph.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'

const built = buildGraph([lightsGraph], lightsPack)
const placed = layoutGraph(built)
const places = (graph: KnowledgeGraph) =>
  new Map(graph.mapNodes((node, { x, y, size }) => [node, { x, y, size }]))

/** The same graph, its nodes and edges added in the opposite order. */
function reversed(graph: KnowledgeGraph): KnowledgeGraph {
  const other: KnowledgeGraph = new MultiDirectedGraph()
  for (const node of graph.nodes().reverse()) other.addNode(node, graph.getNodeAttributes(node))
  for (const edge of graph.edges().reverse()) {
    const [source, target] = graph.extremities(edge)
    other.addEdgeWithKey(edge, source, target, graph.getEdgeAttributes(edge))
  }
  return other
}

describe('places', () => {
  it('are the same each time, in whatever order the graph was made', () => {
    expect(places(layoutGraph(built))).toEqual(places(placed))
    expect(places(layoutGraph(reversed(built)))).toEqual(places(placed))
  })

  it('have two decimals at most', () => {
    for (const { x, y } of places(placed).values())
      for (const value of [x, y]) expect(Math.round(value * 100) / 100).toBe(value)
  })

  it('let no two nodes overlap', () => {
    const all = [...places(placed).values()]
    const overlaps = all.flatMap((a, index) =>
      all.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size),
    )
    expect(overlaps).toEqual([])
  })

  it('make a picture that is wider than high', () => {
    const all = [...places(placed).values()]
    const span = (values: number[]) => Math.max(...values) - Math.min(...values)
    expect(span(all.map(({ x }) => x))).toBeGreaterThan(span(all.map(({ y }) => y)))
  })

  it('of a node in no statement are near the others', () => {
    const others = [...places(placed)].filter(([node]) => !node.endsWith('tin-ferry'))
    const { x = 0, y = 0 } = places(placed).get('https://example.org/id/tin-ferry') ?? {}
    const nearest = Math.min(...others.map(([, other]) => Math.hypot(other.x - x, other.y - y)))
    expect(nearest).toBeLessThan(200)
  })

  it('of joined nodes are nearer to each other than those of others, on the whole', () => {
    const at = places(placed)
    const distance = (a: string, b: string) => {
      const [one, other] = [at.get(a), at.get(b)]
      return Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0))
    }
    const mean = (values: number[]) => values.reduce((a, b) => a + b) / values.length
    const joined = placed.mapEdges((_, __, source, target) => distance(source, target))
    const nodes = placed.nodes()
    const any = nodes.flatMap((a, index) => nodes.slice(index + 1).map((b) => distance(a, b)))
    expect(mean(joined)).toBeLessThan(mean(any) * 0.75)
  })
})

it.each([0, 1, 2, 5])('places a graph of %i nodes and no edge', (count) => {
  const graph = built.copy()
  graph.clearEdges()
  for (const node of graph.nodes().slice(count)) graph.dropNode(node)
  const all = [...places(layoutGraph(graph)).values()]
  expect(all).toHaveLength(count)
  expect(new Set(all.map(({ x, y }) => `${x},${y}`)).size).toBe(count)
  expect(all.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
})

it('does not move the graph that it is given', () => {
  expect([...places(built).values()].every(({ x, y }) => x === 0 && y === 0)).toBe(true)
})
