import { edgeLook, type Look } from './appearance.ts'
import type { Renderer } from './create-renderer.ts'
import { type EdgeShape, edgeShape, type Point, pointsAlong, THINNESS } from './edge-shape.ts'
import { nodeInView } from './node-in-view.ts'

/** An edge as it is drawn, in pixels of the view. */
export interface EdgeInView {
  readonly shape: EdgeShape
  readonly color: string
  readonly width: number
  readonly isStraight: boolean
}

/** How an edge is drawn at the moment; `undefined` when an end of it is not shown. */
export function edgeInView(renderer: Renderer, look: Look, edge: string): EdgeInView | undefined {
  const [source, target] = look.graph.extremities(edge)
  const from = nodeInView(renderer, source)
  const to = source === target ? from : nodeInView(renderer, target)
  if (from === undefined || to === undefined) return undefined
  const {
    color = '',
    size = 1,
    curvature,
  } = edgeLook(edge, look.graph.getEdgeAttributes(edge), look)
  const width = size * THINNESS
  const isStraight = curvature === 0 && source !== target
  return { shape: edgeShape(from, to, { curvature, width }), color, width, isStraight }
}

/** How far from a line a pointer still is on it, in pixels. */
const REACH = 4
const STRETCHES = 16

/** Of some edges, the last drawn of those that pass a point of the view. */
export function edgeAt(
  point: Point,
  edges: readonly string[],
  { renderer, look }: { readonly renderer: Renderer; readonly look: Look },
): string | undefined {
  return edges.findLast((edge) => {
    const drawn = edgeInView(renderer, look, edge)
    if (drawn === undefined) return false
    const points = pointsAlong(drawn.shape, STRETCHES)
    return points.some((end, index) => {
      const start = points[index - 1]
      return start !== undefined && distance(point, start, end) < REACH
    })
  })
}

/** From a point to the stretch between two others. */
function distance(point: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const along = (point.x - start.x) * dx + (point.y - start.y) * dy
  const share = Math.min(1, Math.max(0, along / (dx * dx + dy * dy || 1)))
  return Math.hypot(point.x - start.x - share * dx, point.y - start.y - share * dy)
}
