import type { Point } from './fit-points.ts'

/** From the outline to the first ring, from ring to ring, and between two places on one: pixels. */
const GAP = 74
/** Half the angle in which the outline is looked at. */
const SECTOR = Math.PI / 10
/** Least reach of the outline, as a share of half the frame. */
const NEAREST = 0.3

const TURN = 2 * Math.PI

/** How far the points reach in a direction, all in shares of half the frame. */
function reach(points: readonly Point[], angle: number): number {
  const inSector = points.filter(({ x, y }) => {
    const apart = Math.abs(Math.atan2(y, x) - angle) % TURN
    return Math.min(apart, TURN - apart) < SECTOR
  })
  return inSector.reduce((far, { x, y }) => Math.max(far, Math.hypot(x, y)), NEAREST)
}

/**
 * Places for `count` more points around the outline of those that are there: in even directions,
 * just outside; from the top, clockwise. Where none are there, they stand around the middle.
 */
export function placeOnRim(
  points: readonly Point[],
  count: number,
  frame: { readonly width: number; readonly height: number },
): Point[] {
  const [halfWidth, halfHeight] = [frame.width / 2, frame.height / 2]
  const shares = points.map(({ x, y }) => ({ x: x / halfWidth, y: y / halfHeight }))
  const perRing = Math.floor((Math.PI * (halfWidth + halfHeight)) / GAP)
  return Array.from({ length: count }, (_, index) => {
    const ring = Math.floor(index / perRing)
    const inRing = Math.min(perRing, count - ring * perRing)
    const turn = ((index % perRing) + 0.5 + (ring % 2) / 2) / inRing
    const direction = { x: Math.sin(turn * TURN), y: Math.cos(turn * TURN) }
    const distance = reach(shares, Math.atan2(direction.y, direction.x))
    const beyond = GAP * (ring + 1)
    return {
      x: direction.x * (distance * halfWidth + beyond),
      y: direction.y * (distance * halfHeight + beyond),
    }
  })
}
