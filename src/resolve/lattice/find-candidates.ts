import type { LabelIndex } from './label-index.ts'
import { valuesOf } from './postings.ts'
import type { NameToken } from './read-name.ts'
import { segmentSyllables } from './segment-syllables.ts'
import { Tally } from './tally.ts'

export interface CandidateOptions {
  /** How many at most. */
  readonly count: number
  /** Which labels come into question, by number; all when it is not given. */
  readonly accepts?: (lattice: number) => boolean
}

const NEAR_SHARE = 0.8
/** In names longer than these words, "in" and "and" are no surnames. */
const SHORT_NAME = 3
/** Estimates are sorted into so many steps. */
const STEPS = 1024

/**
 * Numbers of the labels that may fit a name best, by what the index alone tells: how much of the
 * name's words, and of the label's units, could be covered if everything fell into place. Ties are
 * decided by the order of the labels in the index.
 */
export function findCandidates(
  tokens: readonly NameToken[],
  index: LabelIndex,
  options: CandidateOptions,
): number[] {
  const tally = emptyTally(index)
  for (const token of tokens) {
    if (token.isFunctionWord && tokens.length > SHORT_NAME) continue
    tallyMeaning(token, index, tally)
    if (!token.isHan && !token.isFunctionWord) tallySound(token, index, tally)
  }
  const total = tokens.reduce((sum, { weight }) => sum + weight, 0)
  return best(tally, index, { ...options, total })
}

/** Its memory is used again for each name: fresh megabytes for each would take most of the time. */
const tallies = new WeakMap<LabelIndex, Tally>()

function emptyTally(index: LabelIndex): Tally {
  const tally = tallies.get(index) ?? new Tally(index.ids.length)
  tallies.set(index, tally)
  tally.clear()
  return tally
}

function tallyMeaning(token: NameToken, index: LabelIndex, tally: Tally): void {
  tally.next()
  for (const { stem, isExact } of token.stems) {
    const weight = token.weight * (isExact ? 1 : NEAR_SHARE)
    for (const use of valuesOf(index.usesOfStem, stem)) {
      const word = index.uses.words[use] ?? 0
      tally.addAll(valuesOf(index.latticesOfWord, word), weight, index.uses.units[use] ?? 0)
    }
  }
  if (!token.isHan) return
  const [listed] = index.dictionary.wordsAt(token.text, 0)
  if (listed === undefined) return
  tally.addAll(valuesOf(index.latticesOfWord, listed.word), token.weight, 1)
}

function tallySound({ text, weight }: NameToken, index: LabelIndex, tally: Tally): void {
  for (const syllable of new Set(segmentSyllables(text, index.wordsOfSyllable).flat())) {
    tally.next()
    const share = Math.min(1, syllable.length / text.length)
    for (const word of index.wordsOfSyllable.get(syllable) ?? []) {
      tally.addAll(valuesOf(index.latticesOfWord, word), weight * share, 1)
    }
  }
}

/** The `count` best by estimate, then by number, without sorting the rest. */
function best(
  { touched, weights, units }: Tally,
  { unitCounts }: LabelIndex,
  { count, accepts, total }: CandidateOptions & { readonly total: number },
): number[] {
  const steps = new Uint16Array(touched.length)
  const sizes = new Uint32Array(STEPS)
  for (const [at, lattice] of touched.entries()) {
    // Step 0 is for what covers next to nothing, and for what is not wanted.
    if (accepts !== undefined && !accepts(lattice)) continue
    const name = Math.min(1, (weights[lattice] ?? 0) / total)
    const label = Math.min(1, (units[lattice] ?? 0) / (unitCounts[lattice] ?? 1))
    const step = Math.floor(name * label * (STEPS - 1))
    steps[at] = step
    sizes[step] = (sizes[step] ?? 0) + 1
  }
  let lowest = STEPS - 1
  for (let sum = sizes[lowest] ?? 0; sum < count && lowest > 1; sum += sizes[lowest] ?? 0) {
    lowest -= 1
  }
  const found: (readonly [step: number, lattice: number])[] = []
  for (const [at, lattice] of touched.entries()) {
    const step = steps[at] ?? 0
    if (step >= lowest) found.push([step, lattice])
  }
  return found
    .sort(([a, m], [b, n]) => b - a || m - n)
    .slice(0, count)
    .map(([, lattice]) => lattice)
}
