import type { End, Thing } from './claim.ts'
import type { Memory } from './memory.ts'
import { isCapitalised, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Words between what speaks and its verb: "The coach also again pointed out". */
const SPEAKER_REACH = 3

/** What governs a sentence: whose words or demands its clauses are. */
export interface Voice {
  readonly thing: Thing
  /** The token from which on its clauses are governed. */
  readonly from: number
  /** Whether the whole sentence calls for something. */
  readonly isDirective: boolean
}

/**
 * What governs the sentence: a thing that is said to speak in it, or, in a sentence that calls for
 * something without saying who does, what governed the text before.
 */
export function findVoice(
  view: SentenceView,
  ends: readonly End[],
  memory: Memory,
): Voice | undefined {
  for (const end of ends) {
    if (end.isNested || !view.lexicon.governingClasses.has(end.thing.classIri)) continue
    let isPassive = false
    for (let index = end.last + 1; index <= end.last + 1 + SPEAKER_REACH; index++) {
      isPassive ||= view.lexicon.language.words.copulas.has(view.tokens[index]?.normal ?? '')
      const verb = matchesAt(view.lexicon.reportVerbs, view.folded, index).at(-1)
      if (view.lexicon.language.words.negators.has(view.tokens[index]?.normal ?? '')) break
      if (verb && isPassive && isParticiple(view, index, verb.end)) break
      if (verb) return { thing: end.thing, from: verb.end, isDirective: false }
    }
  }
  const isDirective = view.lexicon.language.isDirective(view.tokens) || opensWithVerb(view)
  if (!memory.speaker || !isDirective) return undefined
  return { thing: memory.speaker, from: 0, isDirective: true }
}

/**
 * Whether the sentence opens with a verb of the pack in its base form, and a name behind it: a
 * capital there makes a tagger take the verb for a name.
 */
function opensWithVerb(view: SentenceView): boolean {
  const word = view.tokens[0]?.normal
  const isBase = view.triggerSites.some(
    ({ start, triggers }) =>
      start === 0 &&
      triggers.some(({ isVerb, cue }) => isVerb && cue.verbs.some(({ value }) => value === word)),
  )
  return isBase && isCapitalised(view, 1)
}

/** "was asked": who speaks is somebody else. */
const isParticiple = (view: SentenceView, start: number, end: number): boolean =>
  view.lexicon.reportParticiples.has(view.folded.slice(start, end).join(' '))
