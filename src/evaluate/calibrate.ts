import type { DocumentScore } from './score-document.ts'

/** Predicted facts whose confidence is at least `from` and less than `to`, the last band included. */
export interface ConfidenceBand {
  readonly from: number
  readonly to: number
  /** Without those that gold has as optional. */
  readonly predicted: number
  readonly right: number
  /** Their mean confidence: what `share` would be, were it exact; `null` for an empty band. */
  readonly confidence: number | null
  /** Of the predicted ones, how many are right: 0 to 1; `null` for an empty band. */
  readonly share: number | null
}

const BANDS = 10

/** Whether confidences mean what they say: a row for each tenth from the one that holds `lowest`. */
export function calibrate(scores: readonly DocumentScore[], lowest: number): ConfidenceBand[] {
  const facts = scores
    .flatMap(({ verdicts }) => verdicts)
    .filter(({ verdict }) => verdict !== 'neutral')
  const first = bandOf(lowest)
  return Array.from({ length: BANDS - first }, (_, index) => {
    const band = first + index
    const inBand = facts.filter(({ fact }) => bandOf(fact.confidence) === band)
    const right = inBand.filter(({ verdict }) => verdict === 'right').length
    const sum = inBand.reduce((total, { fact }) => total + fact.confidence, 0)
    const ofAll = (part: number) => (inBand.length === 0 ? null : part / inBand.length)
    return {
      from: band / BANDS,
      to: (band + 1) / BANDS,
      predicted: inBand.length,
      right,
      confidence: ofAll(sum),
      share: ofAll(right),
    }
  })
}

/** The number of the tenth, from 0. What rounding left just below a limit counts as on it. */
function bandOf(confidence: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor(confidence * BANDS + 1e-9)))
}
