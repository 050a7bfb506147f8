import type { UndirectedGraph } from 'graphology'
import forceAtlas2, { type ForceAtlas2Settings } from 'graphology-layout-forceatlas2'
import noverlap from 'graphology-layout-noverlap'
import { compareCodeUnits } from './compare-code-units.ts'
import { fitPoints, type Point } from './fit-points.ts'

/** What is laid out of a graph: its joined nodes, one edge wherever there are some. */
export type Skeleton = UndirectedGraph<{ x: number; y: number; size: number }, { weight: number }>

/** Work done by ForceAtlas2: rounds times nodes, so that a big graph is laid out in a bounded time. */
const WORK = 300_000
const FEWEST_ROUNDS = 60
const MOST_ROUNDS = 1000

/** Room for the name of a node: its radius times this, and some pixels. Larger nodes have larger names. */
const ROOM = { ratio: 3, margin: 8 }
/** What must stay free between two nodes where there is not room for every name. */
export const TOUCH = { ratio: 1, margin: 4 }
/** Pull of the threads that keep apart pieces near: enough to hold them at the rim. */
const THREAD = 0.5

/** How many rounds of ForceAtlas2 so many nodes get. */
export function roundsFor(order: number): number {
  return Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, Math.round(WORK / order)))
}

export function forceSettings(skeleton: Skeleton): ForceAtlas2Settings {
  return { ...forceAtlas2.inferSettings(skeleton), strongGravityMode: true }
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
export function tieTogether(skeleton: Skeleton): void {
  const [largest, ...others] = piecesOf(skeleton)
  const middle = largest?.[0]
  for (const [node] of others)
    if (middle !== undefined && node !== undefined)
      skeleton.addEdge(middle, node, { weight: THREAD })
}

/** Fits what forces have placed to a frame around the origin, with room for names. */
export function spreadOut(
  skeleton: Skeleton,
  frame: { readonly width: number; readonly height: number },
): void {
  place(skeleton, fitPoints(pointsOf(skeleton), frame))
  noverlap.assign(skeleton, { maxIterations: 500, settings: { ...ROOM, speed: 2 } })
  place(skeleton, fitPoints(pointsOf(skeleton), frame))
}

function place(skeleton: Skeleton, points: ReadonlyMap<string, Point>): void {
  for (const [node, { x, y }] of points) skeleton.mergeNodeAttributes(node, { x, y })
}

export function pointsOf(skeleton: Skeleton): Map<string, Point> {
  return new Map(skeleton.mapNodes((node, { x, y }) => [node, { x, y }]))
}
