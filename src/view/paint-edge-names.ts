import type { Look } from './appearance.ts'
import type { Renderer } from './create-renderer.ts'
import { mannerOf } from './manner.ts'
import { type NodeInView, nodeInView } from './node-in-view.ts'
import type { PaintContext } from './paint-context.ts'
import type { BoxIndex } from './place-labels.ts'

const FONT_SIZE = 11
const HALO = 3.5
const PADDING = 5
/** Places to try, as shares of the way from the node in focus to the other end. */
const SHARES: readonly number[] = [0.56, 0.64, 0.48, 0.72, 0.4]

interface Place {
  readonly x: number
  readonly y: number
  readonly angle: number
}

interface Ends {
  readonly from: NodeInView
  readonly to: NodeInView
  readonly curvature: number
}

/** The ends of an edge, that in focus first. */
function endsInView(renderer: Renderer, { graph, focus }: Look, edge: string): Ends | undefined {
  const [from, to] = graph.extremities(edge).map((node) => nodeInView(renderer, node))
  if (from === undefined || to === undefined) return undefined
  const curvature = graph.getEdgeAttribute(edge, 'curvature')
  const isReversed = graph.target(edge) === focus?.node
  return isReversed ? { from: to, to: from, curvature: -curvature } : { from, to, curvature }
}

/** A point of the quadratic curve that the renderer draws, with its direction turned to read well. */
function placeOn({ from, to, curvature }: Ends, share: number): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const bend = { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature }
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2]
  const tangent = {
    x: (1 - share) * (bend.x - from.x) + share * (to.x - bend.x),
    y: (1 - share) * (bend.y - from.y) + share * (to.y - bend.y),
  }
  const angle = Math.atan2(tangent.y, tangent.x)
  return {
    x: a * from.x + b * bend.x + c * to.x,
    y: a * from.y + b * bend.y + c * to.y,
    angle: Math.abs(angle) > Math.PI / 2 ? angle - Math.sign(angle) * Math.PI : angle,
  }
}

/** Small boxes along a slanted name: near enough to tell whether it covers anything. */
function boxesAlong({ x, y, angle }: Place, width: number) {
  const half = FONT_SIZE * 0.55
  const count = Math.max(1, Math.ceil(width / FONT_SIZE))
  return Array.from({ length: count }, (_, step) => {
    const along = ((step + 0.5) / count - 0.5) * width
    const middle = { x: x + along * Math.cos(angle), y: y + along * Math.sin(angle) }
    return {
      left: middle.x - half,
      right: middle.x + half,
      top: middle.y - half,
      bottom: middle.y + half,
    }
  })
}

export interface EdgeNamesOptions {
  readonly context: PaintContext
  readonly index: BoxIndex
  readonly edges: Iterable<string>
}

/**
 * Names edges, each along its line and nearer to the far end, where the lines of a busy node have parted. A name that would cover another, or is longer than its line, is left out.
 */
export function paintEdgeNames(
  renderer: Renderer,
  look: Look,
  { context, index, edges }: EdgeNamesOptions,
): void {
  const { graph, theme } = look
  context.font = `500 ${FONT_SIZE}px ${theme.font}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  for (const edge of edges) {
    const ends = endsInView(renderer, look, edge)
    if (ends === undefined) continue
    const attributes = graph.getEdgeAttributes(edge)
    const width = context.measureText(attributes.label).width
    const length = Math.hypot(ends.to.x - ends.from.x, ends.to.y - ends.from.y)
    if (length - ends.from.radius - ends.to.radius < width + 2 * PADDING) continue
    const place = SHARES.map((share) => placeOn(ends, share)).find((candidate) =>
      boxesAlong(candidate, width + PADDING).every((box) => index.countUnder(box) === 0),
    )
    if (place === undefined) continue
    for (const box of boxesAlong(place, width + PADDING)) index.add(box)
    context.save()
    context.translate(place.x, place.y)
    context.rotate(place.angle)
    context.strokeStyle = theme.canvas
    context.lineWidth = HALO
    context.strokeText(attributes.label, 0, 0)
    context.fillStyle = theme.manners[mannerOf(attributes)]
    context.fillText(attributes.label, 0, 0)
    context.restore()
  }
}
