import type { LabelIndex } from './label-index.ts'
import { valuesOf } from './postings.ts'
import type { NameToken } from './read-name.ts'
import { segmentSyllables } from './segment-syllables.ts'

export interface CandidateOptions {
  /** How many at most. */
  readonly count: number
  readonly accepts: (lattice: number) => boolean
}

const NEAR_SHARE = 0.8
const STEPS = 1024

/**
 * Numbers of the labels that may fit a name best, by what the index alone tells: how much of the
 * name's words, and of the label's units, could be covered if everything fell into place. Never
 * many more than `count`; ties are decided by the order of the labels in the index.
 */
export function findCandidates(
  tokens: readonly NameToken[],
  index: LabelIndex,
  options: CandidateOptions,
): number[] {
  const tally = new Tally(index.lattices.length)
  for (const token of tokens) {
    tally.next()
    if (token.isHan) tallyCharacter(token, index, tally)
    for (const { stem, isExact } of token.stems) {
      const weight = token.weight * (isExact ? 1 : NEAR_SHARE)
      for (const use of valuesOf(index.usesOfStem, stem)) {
        const word = index.uses.words[use] ?? 0
        tally.addAll(valuesOf(index.latticesOfWord, word), weight, index.uses.units[use] ?? 0)
      }
    }
    if (token.isHan || token.isFunctionWord) continue
    const syllables = new Set(segmentSyllables(token.text, index.wordsOfSyllable).flat())
    for (const syllable of syllables) {
      tally.next()
      const share = Math.min(1, syllable.length / token.text.length)
      for (const word of index.wordsOfSyllable.get(syllable) ?? []) {
        tally.addAll(valuesOf(index.latticesOfWord, word), token.weight * share, 1)
      }
    }
  }
  return best(tally, index, {
    ...options,
    total: tokens.reduce((sum, each) => sum + each.weight, 0),
  })
}

function tallyCharacter({ text, weight }: NameToken, index: LabelIndex, tally: Tally): void {
  const [listed] = index.dictionary.wordsAt(text, 0)
  if (listed !== undefined) tally.addAll(valuesOf(index.latticesOfWord, listed.word), weight, 1)
}

/** What each label has been found to cover; for each step only the best counts. */
class Tally {
  readonly weights: Float32Array
  readonly units: Float32Array
  readonly touched: number[] = []
  readonly #steps: Uint32Array
  readonly #stepWeights: Float32Array
  readonly #stepUnits: Float32Array
  #step = 0

  constructor(size: number) {
    this.weights = new Float32Array(size)
    this.units = new Float32Array(size)
    this.#steps = new Uint32Array(size)
    this.#stepWeights = new Float32Array(size)
    this.#stepUnits = new Float32Array(size)
  }

  next(): void {
    this.#step += 1
  }

  addAll(lattices: Uint32Array, weight: number, units: number): void {
    for (const lattice of lattices) {
      if (this.#steps[lattice] !== this.#step) {
        if (this.#steps[lattice] === 0) this.touched.push(lattice)
        this.#steps[lattice] = this.#step
        this.#stepWeights[lattice] = 0
        this.#stepUnits[lattice] = 0
      }
      const moreWeight = weight - (this.#stepWeights[lattice] ?? 0)
      const moreUnits = units - (this.#stepUnits[lattice] ?? 0)
      if (moreWeight > 0) {
        this.weights[lattice] = (this.weights[lattice] ?? 0) + moreWeight
        this.#stepWeights[lattice] = weight
      }
      if (moreUnits > 0) {
        this.units[lattice] = (this.units[lattice] ?? 0) + moreUnits
        this.#stepUnits[lattice] = units
      }
    }
  }
}

/** The `count` best by estimate, then by number, without sorting the rest. */
function best(
  { touched, weights, units }: Tally,
  { unitCounts }: LabelIndex,
  { count, accepts, total }: CandidateOptions & { readonly total: number },
): number[] {
  const stepOf = (lattice: number) => {
    const name = Math.min(1, (weights[lattice] ?? 0) / total)
    const label = Math.min(1, (units[lattice] ?? 0) / (unitCounts[lattice] ?? 1))
    return Math.floor(name * label * (STEPS - 1))
  }
  const sizes = new Uint32Array(STEPS)
  const steps = new Uint16Array(touched.length)
  for (let at = 0; at < touched.length; at++) {
    const lattice = touched[at] ?? 0
    // Step 0 is for what covers next to nothing, and for what is not wanted.
    const step = accepts(lattice) ? stepOf(lattice) : 0
    steps[at] = step
    sizes[step] = (sizes[step] ?? 0) + 1
  }
  let lowest = STEPS - 1
  for (let sum = sizes[lowest] ?? 0; sum < count && lowest > 1; sum += sizes[lowest] ?? 0)
    lowest -= 1
  const found: [step: number, lattice: number][] = []
  for (let at = 0; at < touched.length; at++) {
    const step = steps[at] ?? 0
    const lattice = touched[at] ?? 0
    if (step >= lowest) found.push([step, lattice])
  }
  return found
    .sort(([a, m], [b, n]) => b - a || m - n)
    .slice(0, count)
    .map(([, lattice]) => lattice)
}
