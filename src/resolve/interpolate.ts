/** Points of a curve, by x; the first at 0. */
export type Knots = readonly (readonly [x: number, y: number])[]

/** The y at an x on the straight lines between knots; beyond the last, that of the last. */
export function interpolate(knots: Knots, x: number): number {
  let left = 0
  let low = 0
  for (const [right, high] of knots) {
    if (!(x > right)) {
      return right === left ? high : low + ((high - low) * (x - left)) / (right - left)
    }
    left = right
    low = high
  }
  return low
}
