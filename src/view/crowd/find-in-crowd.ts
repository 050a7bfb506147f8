import type { Point } from '../edge-shape.ts'
import type { Crowd } from './crowd.ts'
import type { CrowdFrame } from './frame-crowd.ts'

/** How far from a node a pointer still is on it, in pixels. */
const REACH = 2
/** How far a line goes aside of the straight one: some pixels and a share of its length. */
const LEAST_BEND = 20
const MOST_BEND = 0.25
/** How far a loop goes from its node, in pixels. */
const LOOP = 80

/** The index of the most important node at a point, as all was painted last; linear in nodes. */
export function nodeAt({ x, y }: Point, crowd: Crowd, frame: CrowdFrame): number | undefined {
  return frame.nodes.find((node) => {
    const radius = (crowd.sizes[node] ?? 0) * frame.scale + REACH
    return Math.hypot((frame.x[node] ?? 0) - x, (frame.y[node] ?? 0) - y) < radius
  })
}

/** Of the edges in view those that may pass a point, however they are bent; linear in edges. */
export function edgesNear(point: Point, crowd: Crowd, frame: CrowdFrame): number[] {
  const placeOf = (node = 0): Point => ({ x: frame.x[node] ?? 0, y: frame.y[node] ?? 0 })
  return frame.edges.filter((edge) => {
    const [source, target] = [placeOf(crowd.sources[edge]), placeOf(crowd.targets[edge])]
    const [dx, dy] = [target.x - source.x, target.y - source.y]
    const [right, down] = [point.x - source.x, point.y - source.y]
    const length = Math.hypot(dx, dy)
    if (length === 0) return Math.hypot(right, down) < LOOP
    const reach = LEAST_BEND + length * MOST_BEND
    const along = (right * dx + down * dy) / length
    const aside = Math.abs(right * dy - down * dx) / length
    return aside < reach && along > -reach && along < length + reach
  })
}
