import { interpolate, type Knots } from '../../resolve/interpolate.ts'
import { wordLikeness } from '../../view/word-likeness.ts'

/** How much a word tells of a name: above 0, more for rarer words. */
export type WordWeight = (word: string) => number

export interface SpellingScore {
  /** The chance that the name is meant, 0 to 1. */
  readonly score: number
  /** `word~typed` for each word that is not the same. */
  readonly reasons: readonly string[]
}

const TYPED_POWER = 1.4
const LABEL_POWER = 0.8
const TURN = 0.03

/**
 * Raw scores and how often a name of that score was the right one, where names of the pack were
 * mistyped, cut short, added to and put in another order, and a seventh of them were not listed:
 * `test/serve/search/calibration.test.ts`.
 */
const KNOTS: Knots = [
  [0, 0],
  [0.3, 0.12],
  [0.45, 0.3],
  [0.6, 0.5],
  [0.7, 0.62],
  [0.8, 0.8],
  [0.9, 0.94],
  [1, 0.98],
]

/** How likely words that were typed mean a name of these words; below 1 even when all are there. */
export function spellingScore(
  typed: readonly string[],
  label: readonly string[],
  weightOf: WordWeight,
): SpellingScore {
  const { raw, reasons } = compareWords(typed, label, weightOf)
  return { score: interpolate(KNOTS, raw), reasons }
}

/** The score before it is calibrated. */
function compareWords(
  typed: readonly string[],
  label: readonly string[],
  weightOf: WordWeight,
): { readonly raw: number; readonly reasons: readonly string[] } {
  const free = new Set(label.keys())
  const reasons: string[] = []
  let typedTold = 0
  let typedAll = 0
  let labelTold = 0
  let turns = 0
  let last = -1
  for (const word of typed) {
    const weight = weightOf(word)
    typedAll += weight
    const { place, likeness } = nearest(word, label, free)
    if (place < 0) continue
    free.delete(place)
    typedTold += weight * likeness
    labelTold += weightOf(label[place] ?? '') * likeness
    if (place < last) turns += 1
    last = place
    if (likeness < 1) reasons.push(`${label[place]}~${word}`)
  }
  const labelAll = label.reduce((sum, word) => sum + weightOf(word), 0)
  if (typedTold === 0 || labelAll === 0) return { raw: 0, reasons: [] }
  const cover = (typedTold / typedAll) ** TYPED_POWER * (labelTold / labelAll) ** LABEL_POWER
  return { raw: cover * Math.max(0, 1 - TURN * turns), reasons }
}

function nearest(
  word: string,
  label: readonly string[],
  free: ReadonlySet<number>,
): { readonly place: number; readonly likeness: number } {
  let best = { place: -1, likeness: 0 }
  for (const place of free) {
    const likeness = wordLikeness(word, label[place] ?? '')
    if (likeness > best.likeness) best = { place, likeness }
  }
  return best
}
