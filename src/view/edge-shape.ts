import { ARROW } from './arrow.ts'
import type { NodeInView } from './node-in-view.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line as it is drawn, in pixels of the view: a cubic curve, and an arrow at the end of it. */
export interface EdgeShape {
  readonly curve: readonly [from: Point, near: Point, far: Point, to: Point]
  /** The tip, which touches the target, and the other corners. */
  readonly arrow: readonly [Point, Point, Point]
}

export interface EdgeForm {
  /** 0 for a straight line; for a loop, how much larger it is than a lone one. */
  readonly curvature: number
  /** Thickness of the line. */
  readonly width: number
}

/** The renderer draws lines thinner than their size says. */
export const THINNESS = 0.7

const LOOP_HEIGHT = 20
const LOOP_STEP = 110
/** Where a loop leaves its node, and how far its curve reaches aside, as shares of its height. */
const LOOP_REACH = 0.9

/** The line between two nodes as they are in view, or of a node with itself: a loop above it. */
export function edgeShape(from: NodeInView, to: NodeInView, form: EdgeForm): EdgeShape {
  const [start, near, far, tip] = from === to ? loop(to, form) : bow(from, to, form)
  // The arrow points along the end of the line.
  const length = Math.hypot(tip.x - far.x, tip.y - far.y) || 1
  const [dx, dy] = [(tip.x - far.x) / length, (tip.y - far.y) / length]
  const [along, aside] = [form.width * ARROW.length, (form.width * ARROW.width) / 2]
  const base = { x: tip.x - dx * along, y: tip.y - dy * along }
  return {
    curve: [start, near, far, base],
    arrow: [
      tip,
      { x: base.x - dy * aside, y: base.y + dx * aside },
      { x: base.x + dy * aside, y: base.y - dx * aside },
    ],
  }
}

type Curve = readonly [Point, Point, Point, Point]

/** The quadratic curve that the renderer draws, up to the rim of the target. */
function bow(from: NodeInView, to: NodeInView, { curvature }: EdgeForm): Curve {
  const bend = {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  }
  const length = Math.hypot(to.x - bend.x, to.y - bend.y) || 1
  const tip = {
    x: to.x - ((to.x - bend.x) / length) * to.radius,
    y: to.y - ((to.y - bend.y) / length) * to.radius,
  }
  const towards = (end: Point): Point => ({
    x: end.x + (2 / 3) * (bend.x - end.x),
    y: end.y + (2 / 3) * (bend.y - end.y),
  })
  return [from, towards(from), towards(tip), tip]
}

function loop({ x, y, radius }: NodeInView, { curvature }: EdgeForm): Curve {
  const height = radius + Math.max(LOOP_HEIGHT / 2, LOOP_HEIGHT + LOOP_STEP * curvature)
  const rim = radius * Math.SQRT1_2
  const [aside, top] = [height * LOOP_REACH, y - rim - height]
  return [
    { x: x - rim, y: y - rim },
    { x: x - aside, y: top },
    { x: x + aside, y: top },
    { x: x + rim, y: y - rim },
  ]
}

/** Points along the curve of a line, from its start to its end. */
export function pointsAlong({ curve: [a, b, c, d] }: EdgeShape, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => {
    const t = index / (count - 1)
    const s = 1 - t
    const mix = (of: (point: Point) => number): number =>
      s ** 3 * of(a) + 3 * s * s * t * of(b) + 3 * s * t * t * of(c) + t ** 3 * of(d)
    return { x: mix(({ x }) => x), y: mix(({ y }) => y) }
  })
}
