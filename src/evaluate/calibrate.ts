import type { DocumentScore } from './score-document.ts'

type Verdict = DocumentScore['verdicts'][number]

/** How many of some predicted facts are right, and how many should be; optional ones of gold left out. */
export interface Calibration {
  readonly predicted: number
  /** Of the predicted ones. */
  readonly right: number
  /** Their mean confidence: what `share` would be, were it exact; `null` where there are none. */
  readonly confidence: number | null
  /** The right ones of the predicted ones: 0 to 1; `null` where there are none. */
  readonly share: number | null
}

/** Facts whose confidence is at least `from` and less than `to`, the last band included. */
export interface ConfidenceBand extends Calibration {
  readonly from: number
  readonly to: number
}

/** Facts of one property, by its local name. */
export interface PropertyCalibration extends Calibration {
  readonly property: string
}

const BANDS = 10

/** Whether confidences mean what they say: a row for each tenth from the one that holds `lowest`. */
export function calibrate(scores: readonly DocumentScore[], lowest: number): ConfidenceBand[] {
  const facts = countedFacts(scores)
  const first = bandOf(lowest)
  return Array.from({ length: BANDS - first }, (_, index) => {
    const band = first + index
    const inBand = facts.filter(({ fact }) => bandOf(fact.confidence) === band)
    return { from: band / BANDS, to: (band + 1) / BANDS, ...tally(inBand) }
  })
}

/** The same for each property that was read, sorted by name: what `pack:trust` is measured by. */
export function calibrateProperties(scores: readonly DocumentScore[]): PropertyCalibration[] {
  const facts = countedFacts(scores)
  const properties = [...new Set(facts.map(({ fact }) => fact.p))].sort()
  return properties.map((property) => ({
    property,
    ...tally(facts.filter(({ fact }) => fact.p === property)),
  }))
}

const countedFacts = (scores: readonly DocumentScore[]): Verdict[] =>
  scores.flatMap(({ verdicts }) => verdicts).filter(({ verdict }) => verdict !== 'neutral')

function tally(facts: readonly Verdict[]): Calibration {
  const right = facts.filter(({ verdict }) => verdict === 'right').length
  const sum = facts.reduce((total, { fact }) => total + fact.confidence, 0)
  const ofAll = (part: number) => (facts.length === 0 ? null : part / facts.length)
  return { predicted: facts.length, right, confidence: ofAll(sum), share: ofAll(right) }
}

/** The number of the tenth, from 0. What rounding left just below a limit counts as on it. */
function bandOf(confidence: number): number {
  return Math.min(BANDS - 1, Math.max(0, Math.floor(confidence * BANDS + 1e-9)))
}
