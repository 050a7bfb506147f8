import { interpolate, type Knots } from './interpolate.ts'

/**
 * What the confidence of a cue, times that of the ends it found, turned out to be worth: the share
 * of right statements around each value, in annotated documents and passages that no cue was written
 * for. Flat rules multiply doubts that do not add up; this gives them back what they take too much.
 */
const KNOTS: Knots = [
  [0, 0],
  [0.42, 0.4],
  [0.5, 0.72],
  [0.6, 0.82],
  [0.75, 0.87],
  [0.84, 0.94],
  [0.92, 0.97],
  [1, 0.99],
]

/**
 * The chance that a statement of that raw confidence is right, from 0 to 0.99: rises with it, and with
 * the trust that statements of its property have earned (1 is full trust).
 */
export const calibrateConfidence = (raw: number, trust: number): number =>
  Math.min(0.99, trust * interpolate(KNOTS, raw))
