import { interpolate, type Knots } from '../interpolate.ts'

/**
 * Raw scores and how often a match of that score was right, over the first half of the pairs in
 * `test/resolve/lattice/name-pairs.tsv`, names without a label included, among 4,600 labels.
 */
const KNOTS: Knots = [
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
export const calibrate = (raw: number): number => interpolate(KNOTS, raw)
