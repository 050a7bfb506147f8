import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isNumeric, type SentenceView } from '../sentence-view.ts'
import { goesOn, headedName, isFunctionWord, phraseStart } from './noun-phrase.ts'

/** Words before the head noun. */
const LONGEST = 12
/** Words that say more than generic ones, at least; fewer describe and name nothing. */
const FEWEST = 2.5

/**
 * A long phrase of nouns before a head noun, so particular that it is a name: "rook pawn end game
 * study". It stays whole, generic words and all, and goes over one "and" where a verb stands before it.
 */
export function readPhraseShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  const first = wholeStart(view, compiled, head.first)
  const fewest = FEWEST * view.lexicon.language.tokensPerWord
  const particular = view.folded
    .slice(first, head.first)
    .filter((word) => !compiled.genericWords.has(word))
  if (particular.length < fewest || goesOn(view, head.last) || isCounted(view, first))
    return undefined
  return headedName(view, compiled, { head, first })
}

/** Where the phrase starts, over a conjunction if what stands before both parts is a verb. */
function wholeStart(view: SentenceView, { cue }: CompiledNameCue, end: number): number {
  const start = nounsStart(view, end)
  const isJoined = view.lexicon.language.words.conjunctions.has(
    view.tokens[start - 1]?.normal ?? '',
  )
  if (!cue.namesFields || !isJoined || view.tokens[start - 1]?.text === '、') return start
  const before = nounsStart(view, start - 1)
  return before < start - 1 && isBehindVerb(view, before) ? before : start
}

/** Where the nouns start that end before the token, nouns of action that are tagged as verbs among them. */
function nounsStart(view: SentenceView, end: number): number {
  const limit = end - LONGEST * view.lexicon.language.tokensPerWord
  let first = end
  while (first > Math.max(0, limit)) {
    const start = phraseStart(view, first, LONGEST)
    const next = start < first ? start : actionStart(view, first)
    if (next === first) break
    first = next
  }
  while (first < end && view.tokens[first]?.partOfSpeech === 'VERB') first++
  return first
}

const actionStart = (view: SentenceView, end: number): number =>
  view.tokens[end - 1]?.partOfSpeech === 'VERB' &&
  !view.verbTokens.has(end - 1) &&
  !isFunctionWord(view, end - 1)
    ? end - 1
    : end

const isBehindVerb = (view: SentenceView, first: number): boolean =>
  view.triggerSites.some(
    ({ end, triggers }) => end === first && triggers.some(({ isVerb }) => isVerb),
  )

/** "Three … schemes" are several. */
const isCounted = (view: SentenceView, first: number): boolean =>
  isNumeric(view, first) || view.tokens[first]?.partOfSpeech === 'NUM'
