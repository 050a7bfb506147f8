import { type GroupPostings, groupPostings } from './group-postings.ts'
import type { LabelIndex } from './label-index.ts'
import type { NameToken } from './read-name.ts'
import { MOST_WAYS, segmentSyllables } from './segment-syllables.ts'
import { isSurnameGloss } from './surname.ts'
import { Tally } from './tally.ts'

export interface CandidateOptions {
  /** How many at most. */
  readonly count: number
  /** The only group of labels that comes into question; all when it is not given. */
  readonly group?: string | undefined
  /** Which labels come into question, by number; all when it is not given. */
  readonly accepts?: ((lattice: number) => boolean) | undefined
}

/** A label that may fit a name. */
export interface Candidate {
  readonly lattice: number
  /** Share of the weight of the name that the index finds covered, 0 to 1: never less than is. */
  readonly nameCover: number
}

const NEAR_SHARE = 0.8
/** In names longer than these words, "in" and "and" are no surnames. */
const SHORT_NAME = 3
/** Estimates are sorted into so many steps. */
const STEPS = 1024
/** Numbers of four bytes are added up. */
const ROUNDING = 1e-4

/**
 * The labels that may fit a name best, by what the index alone tells: how much of the name's words,
 * and of the label's units, could be covered if everything fell into place. Ties are decided by the
 * order of the labels in the index.
 */
export function findCandidates(
  tokens: readonly NameToken[],
  index: LabelIndex,
  options: CandidateOptions,
): Candidate[] {
  const postings = groupPostings(index, options.group)
  if (postings === undefined) return []
  const tally = emptyTally(index)
  let unseen = 0
  for (const token of tokens) {
    const isSeen = isSeenInFull(token, index)
    if (!isSeen) unseen += token.weight
    if (token.isFunctionWord && tokens.length > SHORT_NAME) continue
    const search = { index, postings, tally, isSeen }
    tallyMeaning(token, search)
    if (!token.isHan && !token.isFunctionWord) tallySound(token, search)
  }
  const total = tokens.reduce((sum, { weight }) => sum + weight, 0)
  return best(tally, index, { ...options, total }).map((lattice) => ({
    lattice,
    nameCover: Math.min(1, (unseen + (tally.seen[lattice] ?? 0)) / total + ROUNDING),
  }))
}

/** Its memory is used again for each name: fresh megabytes for each would take most of the time. */
const tallies = new WeakMap<LabelIndex, Tally>()

function emptyTally(index: LabelIndex): Tally {
  const tally = tallies.get(index) ?? new Tally(index.count)
  tallies.set(index, tally)
  tally.clear()
  return tally
}

/**
 * Whether the index finds all that a word may stand for. It does not find numbers, surnames and
 * grammar, nor what is misspelt or sounds only nearly so; and a syllable that comes again counts once.
 */
function isSeenInFull(token: NameToken, { wordsOfSyllable }: LabelIndex): boolean {
  const { text, isHan, isPlain, isFunctionWord, value } = token
  if (isHan) return true
  if (!isPlain || isFunctionWord || value !== undefined || isSurnameGloss(text)) return false
  const ways = segmentSyllables(text, wordsOfSyllable)
  return ways.length < MOST_WAYS && ways.every((way) => new Set(way).size === way.length)
}

interface Search {
  readonly index: LabelIndex
  readonly postings: GroupPostings
  readonly tally: Tally
  readonly isSeen: boolean
}

function tallyMeaning(
  { text, weight, isHan, stems }: NameToken,
  { index, postings, tally, isSeen }: Search,
): void {
  tally.next(isSeen)
  for (const { stem, isExact } of stems) {
    tally.addAll(postings.ofStem(stem), weight * (isExact ? 1 : NEAR_SHARE))
  }
  const [listed] = isHan ? index.dictionary.wordsAt(text, 0) : []
  if (listed !== undefined) tally.addAll(postings.ofWord(listed.word), weight)
}

function tallySound(
  { text, weight }: NameToken,
  { index: { wordsOfSyllable }, postings, tally, isSeen }: Search,
): void {
  for (const syllable of new Set(segmentSyllables(text, wordsOfSyllable).flat())) {
    tally.next(isSeen)
    const share = Math.min(1, syllable.length / text.length)
    tally.addAll(postings.ofSyllable(syllable), weight * share)
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
  for (let at = 0; at < touched.length; at++) {
    const lattice = touched[at] ?? 0
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
  for (let at = 0; at < touched.length; at++) {
    const step = steps[at] ?? 0
    if (step >= lowest) found.push([step, touched[at] ?? 0])
  }
  return found
    .sort(([a, m], [b, n]) => b - a || m - n)
    .slice(0, count)
    .map(([, lattice]) => lattice)
}
