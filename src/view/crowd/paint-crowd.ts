import type { Manner } from '../view-state.ts'
import type { Crowd } from './crowd.ts'
import type { CrowdFrame } from './frame-crowd.ts'

/** No node is smaller than this, in pixels. */
const LEAST_RADIUS = 1
/** Up to here a square looks as a disc does, and takes a tenth of the time. */
const SQUARE_RADIUS = 1.5
/** A loop above its node, in radii of it. */
const LOOP = 3

export interface CrowdPart {
  /** Indices, the most important first. */
  readonly nodes: readonly number[]
  /** Indices of edges by how they are said. */
  readonly edges: readonly number[]
}

export interface CrowdPaint {
  readonly crowd: Crowd
  readonly frame: CrowdFrame
  readonly colorOf: (manner: Manner) => string
  /** Thickness of lines: one pixel of the screen, which is drawn the fastest. */
  readonly lineWidth: number
}

/** Paints edges as thin straight lines and nodes as discs in their colours, the first on top. */
export function paintCrowd(
  context: CanvasRenderingContext2D,
  { nodes, edges }: CrowdPart,
  paint: CrowdPaint,
): void {
  const { crowd } = paint
  const byManner = new Map<Manner, number[]>()
  for (const edge of edges) {
    const manner = crowd.manners[edge] ?? 'asserted'
    const list = byManner.get(manner)
    if (list === undefined) byManner.set(manner, [edge])
    else list.push(edge)
  }
  context.lineWidth = paint.lineWidth
  for (const [manner, list] of byManner) {
    context.strokeStyle = paint.colorOf(manner)
    strokeLines(context, list, paint)
  }
  fillDiscs(context, nodes, paint)
}

/** All lines of a colour at once, which is far faster than one by one. */
function strokeLines(
  context: CanvasRenderingContext2D,
  edges: readonly number[],
  { crowd, frame }: CrowdPaint,
): void {
  const { x, y, scale } = frame
  context.beginPath()
  for (const edge of edges) {
    const [source, target] = [crowd.sources[edge] ?? 0, crowd.targets[edge] ?? 0]
    const [left, top] = [x[source] ?? 0, y[source] ?? 0]
    context.moveTo(left, top)
    if (source !== target) context.lineTo(x[target] ?? 0, y[target] ?? 0)
    else {
      const far = LOOP * Math.max(LEAST_RADIUS, (crowd.sizes[source] ?? 0) * scale)
      context.bezierCurveTo(left - far, top - far, left + far, top - far, left, top)
    }
  }
  context.stroke()
}

function fillDiscs(
  context: CanvasRenderingContext2D,
  nodes: readonly number[],
  { crowd, frame }: CrowdPaint,
): void {
  let last: string | undefined
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at] ?? 0
    const color = crowd.colors[node] ?? ''
    if (color !== last) context.fillStyle = color
    last = color
    const [x, y] = [frame.x[node] ?? 0, frame.y[node] ?? 0]
    const radius = Math.max(LEAST_RADIUS, (crowd.sizes[node] ?? 0) * frame.scale)
    if (radius <= SQUARE_RADIUS) context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius)
    else {
      context.beginPath()
      context.arc(x, y, radius, 0, 2 * Math.PI)
      context.fill()
    }
  }
}
