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
  /** From the frame of the graph to the view. */
  readonly way: DOMMatrix
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
  const way = wayToView(renderer)
  const { a, b, c, d, e, f } = way
  const x = crowd.x.map((at, node) => a * at + c * (crowd.y[node] ?? 0) + e)
  const y = crowd.x.map((at, node) => b * at + d * (crowd.y[node] ?? 0) + f)
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
  return { x, y, scale, way, nodes, edges, isNear: nodes.length + edges.length <= MOST_IN_FULL }
}

/** From the frame of the graph to the view as the camera has it: three points tell it. */
export function wayToView(renderer: Renderer): DOMMatrix {
  // Far apart, since the renderer reckons in single precision.
  const { width: far } = renderer.getGraphDimensions()
  const origin = renderer.graphToViewport({ x: 0, y: 0 })
  const right = renderer.graphToViewport({ x: far, y: 0 })
  const up = renderer.graphToViewport({ x: 0, y: far })
  return new DOMMatrix([
    (right.x - origin.x) / far,
    (right.y - origin.y) / far,
    (up.x - origin.x) / far,
    (up.y - origin.y) / far,
    origin.x,
    origin.y,
  ])
}
