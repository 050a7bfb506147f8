export interface Point {
  readonly x: number
  readonly y: number
}

/** How much more one side may be stretched than the other. */
const MOST_STRETCH = 1.5
/** How far values move from where they are (0) to even distances (1). */
const EVENNESS = 0.3

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** The angle of the direction in which the points, around their mean, spread most. */
function longAxis(points: readonly Point[]): number {
  const xx = meanOf(points.map(({ x }) => x * x))
  const yy = meanOf(points.map(({ y }) => y * y))
  const xy = meanOf(points.map(({ x, y }) => x * y))
  return Math.atan2(2 * xy, xx - yy) / 2
}

function turn(points: readonly Point[], angle: number): Point[] {
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  return points.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin }))
}

function extent(values: readonly number[]): { middle: number; length: number } {
  const lowest = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
  const highest = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  return { middle: (lowest + highest) / 2, length: highest - lowest || 1 }
}

/**
 * Moves values towards even distances, their order kept: what is crowded gets room from what is
 * empty. Equal values stay equal.
 */
function evenOut(values: readonly number[]): number[] {
  const distinct = [...new Set(values)].sort((a, b) => a - b)
  const { middle, length } = extent(distinct)
  const steps = Math.max(1, distinct.length - 1)
  const rank = new Map(distinct.map((value, index) => [value, index]))
  return values.map((value) => {
    const even = middle + ((rank.get(value) ?? 0) / steps - 0.5) * length
    return value + (even - value) * EVENNESS
  })
}

/**
 * The points turned so that their long side lies flat, evened out a little, moved and stretched to
 * fill a frame around the origin; a stretch that would distort too much stops short of the frame.
 */
export function fitPoints(
  points: ReadonlyMap<string, Point>,
  frame: { readonly width: number; readonly height: number },
): Map<string, Point> {
  const before = [...points.values()]
  const centre = { x: meanOf(before.map(({ x }) => x)), y: meanOf(before.map(({ y }) => y)) }
  const centred = before.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }))
  const flat = turn(centred, longAxis(centred))
  const xs = evenOut(flat.map(({ x }) => x))
  const ys = evenOut(flat.map(({ y }) => y))
  const across = extent(xs)
  const down = extent(ys)
  const scaleX = frame.width / across.length
  const scaleY = frame.height / down.length
  const least = Math.min(scaleX, scaleY) * MOST_STRETCH
  const place = (index: number): Point => ({
    x: ((xs[index] ?? 0) - across.middle) * Math.min(scaleX, least),
    y: ((ys[index] ?? 0) - down.middle) * Math.min(scaleY, least),
  })
  return new Map([...points.keys()].map((key, index) => [key, place(index)]))
}
