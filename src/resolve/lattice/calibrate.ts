/**
 * Raw scores and how often a match of that score was right, over the first half of the pairs in
 * `test/resolve/lattice/name-pairs.tsv`, names without a label included, among 4,600 labels.
 */
const KNOTS: readonly (readonly [raw: number, share: number])[] = [
  [0, 0],
  [0.3, 0.08],
  [0.45, 0.25],
  [0.55, 0.45],
  [0.65, 0.76],
  [0.75, 0.93],
  [0.85, 0.98],
  [1, 1],
]

/** The chance that a match with that raw score is right: rises with it, 0 at 0 and 1 at 1. */
export function calibrate(raw: number): number {
  for (const [index, [right, high]] of KNOTS.entries()) {
    if (raw > right) continue
    const [left, low] = KNOTS[index - 1] ?? [0, 0]
    return right === left ? high : low + ((high - low) * (raw - left)) / (right - left)
  }
  return 1
}
