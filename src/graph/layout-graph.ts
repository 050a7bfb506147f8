import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { KnowledgeGraph } from './build-graph.ts'
import { byCodeUnits, compareCodeUnits } from './compare-code-units.ts'
import { fitPoints, type Point } from './fit-points.ts'

/** Work done by ForceAtlas2: rounds times nodes, so that a big graph is laid out in a bounded time. */
const WORK = 300_000
const FEWEST_ROUNDS = 60
const MOST_ROUNDS = 1000

/** The frame for 40 nodes, in pixels of the first view: wider than high, as screens and labels are. */
const FRAME = { width: 1000, height: 680, nodes: 40 }
const RIM = 1.12
const GAP = 10
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Even places on a disc: the sunflower's. Point 0 is not quite at the centre. */
function sunflower(index: number): Point {
  const distance = 10 * Math.sqrt(index + 0.5)
  const angle = index * GOLDEN_ANGLE
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}

function place(graph: KnowledgeGraph, positions: ReadonlyMap<string, Point>): void {
  for (const [node, { x, y }] of positions) graph.mergeNodeAttributes(node, { x, y })
}

/** The nodes that edges join, drawn together by them. */
function placeJoined(graph: KnowledgeGraph, nodes: readonly string[]): void {
  if (nodes.length === 0) return
  const joined = graph.copy()
  graph.forEachNode((node) => {
    if (graph.degreeWithoutSelfLoops(node) === 0) joined.dropNode(node)
  })
  place(joined, new Map(nodes.map((node, index) => [node, sunflower(index)])))
  const rounds = Math.round(WORK / nodes.length)
  forceAtlas2.assign(joined, {
    iterations: Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, rounds)),
    settings: { ...forceAtlas2.inferSettings(joined), strongGravityMode: true },
  })
  const points = new Map(
    nodes
      .map((node) => [node, joined.getNodeAttributes(node)] as const)
      .map(([node, { x, y }]) => [node, { x, y }]),
  )
  place(graph, fitPoints(points, frameFor(graph.order)))
}

function frameFor(order: number): { width: number; height: number } {
  const scale = Math.sqrt(Math.max(order, FRAME.nodes / 4) / FRAME.nodes)
  return { width: FRAME.width * scale, height: FRAME.height * scale }
}

/** The nodes that nothing joins, evenly around the rim, those of a class side by side. */
function placeLonely(graph: KnowledgeGraph, nodes: readonly string[]): void {
  const { width, height } = frameFor(graph.order)
  const reach = nodes.length === graph.order ? 0.5 : RIM / Math.SQRT2
  nodes.forEach((node, index) => {
    const angle = (2 * Math.PI * (index + 0.5)) / nodes.length + Math.PI / 2
    const x = width * reach * Math.cos(angle)
    const y = height * reach * Math.sin(angle)
    graph.mergeNodeAttributes(node, { x, y })
  })
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0

/**
 * A copy of the graph with every node placed: the same graph gives the same places. Joined nodes
 * are laid out by ForceAtlas2 from a spiral in the order of their IRIs, turned so that the long
 * side lies flat, and fitted to a frame; the others stand around them; none overlap. Positions are
 * in pixels of the first view, to two decimals.
 */
export function layoutGraph(graph: KnowledgeGraph): KnowledgeGraph {
  const placed = graph.copy() as KnowledgeGraph
  const nodes = graph.nodes().sort(compareCodeUnits)
  const isJoined = (node: string): boolean => graph.degreeWithoutSelfLoops(node) > 0
  placeJoined(placed, nodes.filter(isJoined))
  const lonely = nodes.filter((node) => !isJoined(node))
  placeLonely(placed, lonely.sort(byCodeUnits((node) => graph.getNodeAttribute(node, 'classIri'))))
  noverlap.assign(placed, { maxIterations: 300, settings: { margin: GAP, ratio: 1, speed: 3 } })
  placed.updateEachNodeAttributes((_, attributes) => ({
    ...attributes,
    x: round(attributes.x),
    y: round(attributes.y),
  }))
  return placed
}
