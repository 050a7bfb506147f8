import { UndirectedGraph } from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import type { KnowledgeGraph } from './build-graph.ts'
import { compareCodeUnits } from './compare-code-units.ts'
import { fitPoints, type Point } from './fit-points.ts'
import { placeOnRim } from './place-on-rim.ts'

/** Work done by ForceAtlas2: rounds times nodes, so that a big graph is laid out in a bounded time. */
const WORK = 300_000
const FEWEST_ROUNDS = 60
const MOST_ROUNDS = 1000

/** The frame for 40 nodes, in pixels of the first view: wider than high, as screens and names are. */
const FRAME = { width: 1000, height: 680, nodes: 40 }
/** Room for the name of a node: its radius times this, and some pixels. Larger nodes have larger names. */
const ROOM = { ratio: 3, margin: 8 }
/** What must stay free between two nodes where there is not room for every name. */
const TOUCH = { ratio: 1, margin: 4 }
/** Pull of the threads that keep apart pieces near: enough to hold them at the rim. */
const THREAD = 0.5
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

type Skeleton = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>

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

/** The connected pieces, each with its most connected node first; the largest piece first. */
function piecesOf(skeleton: Skeleton): string[][] {
  const seen = new Set<string>()
  const pieces = skeleton.nodes().flatMap((start) => {
    if (seen.has(start)) return []
    const piece = [start]
    seen.add(start)
    for (const node of piece)
      for (const neighbour of skeleton.neighbors(node))
        if (!seen.has(neighbour)) {
          seen.add(neighbour)
          piece.push(neighbour)
        }
    return [piece.sort((a, b) => skeleton.degree(b) - skeleton.degree(a) || compareCodeUnits(a, b))]
  })
  return pieces.sort((a, b) => b.length - a.length || compareCodeUnits(a[0] ?? '', b[0] ?? ''))
}

/** Ties every piece to the middle of the largest, so that none drifts away. */
function tieTogether(skeleton: Skeleton): void {
  const [largest, ...others] = piecesOf(skeleton)
  const middle = largest?.[0]
  for (const [node] of others)
    if (middle !== undefined && node !== undefined)
      skeleton.addEdge(middle, node, { weight: THREAD })
}

/** Lays out what edges join. */
function layOutJoined(skeleton: Skeleton, frame: Frame): void {
  if (skeleton.order === 0) return
  tieTogether(skeleton)
  const rounds = Math.round(WORK / skeleton.order)
  forceAtlas2.assign(skeleton, {
    iterations: Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, rounds)),
    getEdgeWeight: 'weight',
    settings: { ...forceAtlas2.inferSettings(skeleton), strongGravityMode: true },
  })
  place(skeleton, fitPoints(pointsOf(skeleton), frame))
  noverlap.assign(skeleton, { maxIterations: 500, settings: { ...ROOM, speed: 2 } })
  place(skeleton, fitPoints(pointsOf(skeleton), frame))
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

function place(skeleton: Skeleton, points: ReadonlyMap<string, Point>): void {
  for (const [node, { x, y }] of points) skeleton.mergeNodeAttributes(node, { x, y })
}

interface Frame {
  readonly width: number
  readonly height: number
}

function frameFor(order: number): Frame {
  const scale = Math.sqrt(Math.max(order, FRAME.nodes / 4) / FRAME.nodes)
  return { width: FRAME.width * scale, height: FRAME.height * scale }
}

function pointsOf(skeleton: Skeleton): Map<string, Point> {
  return new Map(skeleton.mapNodes((node, { x, y }) => [node, { x, y }]))
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
