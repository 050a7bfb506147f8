import type { Renderer } from '../create-renderer.ts'
import type { Crowd, Marks } from './crowd.ts'

/** Most nodes and edges in view that are drawn in full: with pictograms, bent lines and arrows. */
export const MOST_IN_FULL = 5000

/** What of a crowd is in view at the moment. */
export interface CrowdFrame {
  /** Places of all nodes, in pixels of the view. */
  readonly x: Float32Array
  readonly y: Float32Array
  /** Radius of a node of size 1. */
  readonly scale: number
  /** Indices; the most important first. */
  readonly nodes: readonly number[]
  /** Indices. */
  readonly edges: readonly number[]
  /** Whether it is little enough to be drawn in full. */
  readonly isNear: boolean
}

/** Places of a crowd's nodes in the view, and which nodes and edges are in it. Linear in both. */
export function frameCrowd(crowd: Crowd, marks: Marks, renderer: Renderer): CrowdFrame {
  const { width, height } = renderer.getDimensions()
  const scale = renderer.scaleSize(1)
  const { x, y } = placesInView(crowd, renderer)
  const { sizes, sources, targets } = crowd
  const nodes: number[] = []
  for (let node = 0; node < x.length; node += 1) {
    const [left, top, radius] = [x[node] ?? 0, y[node] ?? 0, (sizes[node] ?? 0) * scale]
    const isInside =
      left > -radius && top > -radius && left < width + radius && top < height + radius
    if (isInside && marks.nodes[node] === 1) nodes.push(node)
  }
  const edges: number[] = []
  for (let edge = 0; edge < sources.length; edge += 1) {
    if (marks.edges[edge] !== 1) continue
    const [source, target] = [sources[edge] ?? 0, targets[edge] ?? 0]
    const [x1, y1, x2, y2] = [x[source] ?? 0, y[source] ?? 0, x[target] ?? 0, y[target] ?? 0]
    const isOutside =
      (x1 < 0 && x2 < 0) ||
      (y1 < 0 && y2 < 0) ||
      (x1 > width && x2 > width) ||
      (y1 > height && y2 > height)
    if (!isOutside) edges.push(edge)
  }
  return { x, y, scale, nodes, edges, isNear: nodes.length + edges.length <= MOST_IN_FULL }
}

/** The camera's way from its frame to the view is the same for all: three points tell it. */
function placesInView(crowd: Crowd, renderer: Renderer): { x: Float32Array; y: Float32Array } {
  const origin = renderer.framedGraphToViewport({ x: 0, y: 0 })
  const right = renderer.framedGraphToViewport({ x: 1, y: 0 })
  const up = renderer.framedGraphToViewport({ x: 0, y: 1 })
  const [xx, xy] = [right.x - origin.x, right.y - origin.y]
  const [yx, yy] = [up.x - origin.x, up.y - origin.y]
  return {
    x: crowd.x.map((x, node) => origin.x + x * xx + (crowd.y[node] ?? 0) * yx),
    y: crowd.x.map((x, node) => origin.y + x * xy + (crowd.y[node] ?? 0) * yy),
  }
}
