/** Points of a curve, by x; the first at 0. */
export type Knots = readonly (readonly [x: number, y: number])[]

/** The y at an x on the straight lines between knots; beyond the last, that of the last. */
export function interpolate(knots: Knots, x: number): number {
  for (const [index, [right, high]] of knots.entries()) {
    if (x > right) continue
    const [left, low] = knots[index - 1] ?? [0, 0]
    return right === left ? high : low + ((high - low) * (x - left)) / (right - left)
  }
  return knots.at(-1)?.[1] ?? 0
}
