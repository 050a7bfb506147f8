import type { PropertyCue } from '../pack.ts'
import type { End, Thing } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { hasOwnSubject, type Stretch } from './frame-guards.ts'
import type { Trigger } from './lexicon-entries.ts'
import { isPast } from './scope.ts'
import { isComma, isQuote, type SentenceView } from './sentence-view.ts'

/** Things of one list, and tokens between a verb and its object. */
const LONGEST_LIST = 8
const LONGEST_TIE = 8

/**
 * Whether the end before the trigger is only what a clause before the last comma had as its object,
 * where no articles stand: `甲湖东邻乙县，隶属…`, `由乙局修建，是…`.
 */
export function isEarlierObject({ view, triggerStart }: ClauseSite, { first, last }: End): boolean {
  if (view.lexicon.language.hasArticles) return false
  const gap = view.tokens.slice(last + 1, triggerStart)
  if (!gap.some(({ text }) => /^[,，]$/.test(text))) return false
  let index = first - 1
  while (isQuote(view, index) || view.tokens[index]?.partOfSpeech === 'AUX') index--
  const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  return partOfSpeech === 'VERB' || view.lexicon.language.words.prepositions.has(normal)
}

/**
 * "Stane founded the Rook Guild, and | won": what a verb before has as its objects is not what a
 * verb in the past, which a comma or "and" joins to it, tells of, with a subject of its own or without.
 */
export function objectsJoinedBefore(
  view: SentenceView,
  ends: readonly End[],
  { start, end: behind, cue }: Stretch & { readonly cue: PropertyCue },
): ReadonlySet<Thing> {
  const verb: Trigger = { cue, voice: 'active', isVerb: true, tail: [] }
  const site = { start, end: behind, triggers: [verb] }
  const objects = new Set<Thing>()
  const isVerb = view.tokens[site.start]?.partOfSpeech === 'VERB'
  if (!view.lexicon.language.hasArticles || !isVerb || !isPast(view, site)) return objects
  let before = hasOwnSubject(view, ends, site) ? site.start - 1 : site.start
  while (objects.size < LONGEST_LIST) {
    const end = ends.findLast(({ isNested, last }) => !isNested && last < before)
    if (!end || !isJoint(view, end.last + 1, before)) break
    // "chaired the match, and won": what governs the discourse may well have done it.
    if (view.lexicon.governingClasses.has(end.thing.classIri)) break
    objects.add(end.thing)
    if (followsVerb(view, end)) return objects
    before = end.first
  }
  return new Set()
}

/** Whether a comma or "and" stands between the tokens, and besides only quotes, determiners and adverbs. */
function isJoint(view: SentenceView, start: number, end: number): boolean {
  const { conjunctions, determiners } = view.lexicon.language.words
  let joints = 0
  for (let index = start; index < end; index++) {
    const { normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    if (isComma(view, index) || conjunctions.has(normal)) joints++
    else if (!isQuote(view, index) && !determiners.has(normal) && partOfSpeech !== 'ADV')
      return false
  }
  return joints > 0
}

/** Whether a verb stands before the thing, quotes, determiners and adjectives between. */
function followsVerb(view: SentenceView, { first }: End): boolean {
  const { determiners } = view.lexicon.language.words
  const mayStandBefore = (index: number): boolean =>
    isQuote(view, index) ||
    determiners.has(view.tokens[index]?.normal ?? '') ||
    /^(?:ADJ|NUM)$/.test(view.tokens[index]?.partOfSpeech ?? '')
  let index = first - 1
  while (first - index < LONGEST_TIE && mayStandBefore(index)) index--
  return view.tokens[index]?.partOfSpeech === 'VERB'
}
