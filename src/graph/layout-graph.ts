import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { KnowledgeGraph } from './build-graph.ts'
import { compareCodeUnits } from './compare-code-units.ts'
import type { Point } from './fit-points.ts'
import { placeOnRim } from './place-on-rim.ts'
import {
  forceSettings,
  pointsOf,
  roundsFor,
  type Skeleton,
  spreadOut,
  TOUCH,
  tieTogether,
} from './skeleton.ts'

/** The frame for 40 nodes, in pixels of the first view: wider than high, as screens and names are. */
const FRAME = { width: 1000, height: 680, nodes: 40 }
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** Even places on a disc: the sunflower's. */
function sunflower(index: number): Point {
  const distance = 10 * Math.sqrt(index + 0.5)
  const angle = index * GOLDEN_ANGLE
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
}

/** The joined nodes on a spiral, in the order of their IRIs, one edge wherever there are some. */
function makeSkeleton(graph: KnowledgeGraph): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph()
  graph
    .filterNodes((node) => graph.degreeWithoutSelfLoops(node) > 0)
    .sort(compareCodeUnits)
    .forEach((node, index) => {
      skeleton.addNode(node, { ...sunflower(index), size: graph.getNodeAttribute(node, 'size') })
    })
  for (const edge of graph.edges().sort(compareCodeUnits)) {
    const [source, target] = graph.extremities(edge)
    if (source !== target) skeleton.mergeEdge(source, target, { weight: 1 })
  }
  return skeleton
}

/** Lays out what edges join. */
function layOutJoined(skeleton: Skeleton, frame: Frame): void {
  if (skeleton.order === 0) return
  tieTogether(skeleton)
  forceAtlas2.assign(skeleton, {
    iterations: roundsFor(skeleton.order),
    getEdgeWeight: 'weight',
    settings: forceSettings(skeleton),
  })
  spreadOut(skeleton, frame)
}

/** Puts what no edge joins around the rest, things of a class side by side. */
function addLonely(skeleton: Skeleton, graph: KnowledgeGraph, frame: Frame): void {
  const classOf = (node: string): string => graph.getNodeAttribute(node, 'classIri')
  const lonely = graph
    .filterNodes((node) => !skeleton.hasNode(node))
    .sort((a, b) => compareCodeUnits(classOf(a), classOf(b)) || compareCodeUnits(a, b))
  const points = placeOnRim([...pointsOf(skeleton).values()], lonely.length, frame)
  lonely.forEach((node, index) => {
    const { x, y } = points[index] ?? { x: 0, y: 0 }
    skeleton.addNode(node, { x, y, size: graph.getNodeAttribute(node, 'size') })
  })
}

interface Frame {
  readonly width: number
  readonly height: number
}

function frameFor(order: number): Frame {
  const scale = Math.sqrt(Math.max(order, FRAME.nodes / 4) / FRAME.nodes)
  return { width: FRAME.width * scale, height: FRAME.height * scale }
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0

/**
 * A copy of the graph with every node placed: the same graph gives the same places. ForceAtlas2
 * starts from a spiral in the order of the IRIs, weak threads holding the pieces together; the
 * whole is turned so that its long side lies flat, fitted to a frame, and moved apart until every
 * node has room for its name; what no edge joins stands around it. Pixels of the first view, two
 * decimals.
 */
export function layoutGraph(graph: KnowledgeGraph): KnowledgeGraph {
  const placed = graph.copy()
  if (graph.order === 0) return placed
  const skeleton = makeSkeleton(graph)
  const frame = frameFor(skeleton.order)
  layOutJoined(skeleton, frame)
  addLonely(skeleton, graph, frame)
  noverlap.assign(skeleton, { maxIterations: 200, settings: TOUCH })
  skeleton.forEachNode((node, { x, y }) => {
    placed.mergeNodeAttributes(node, { x: round(x), y: round(y) })
  })
  return placed
}
