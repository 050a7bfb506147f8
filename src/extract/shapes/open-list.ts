import type { Candidate, HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isWord, type SentenceView } from '../sentence-view.ts'
import { phraseStart, trimGenericWords } from './noun-phrase.ts'

/** Words of one item, and items of one list. */
const LONGEST = 5
const MOST = 6
/** How sure an item is that has no head noun of its own. */
const CERTAINTY = 0.95

/**
 * The items of a list that is left open before a head noun, each of which is what the noun says:
 * the A and the B of `A、B等棋`. Generic words may stand before the noun.
 */
export function readOpenList(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate[] {
  const { openEnds } = view.lexicon.language.words
  const start = phraseStart(view, head.first, LONGEST)
  const isOpen = openEnds.has(view.tokens[start - 1]?.normal ?? '')
  const isGeneric = trimGenericWords(view, { first: start, end: head.first }, compiled)
  if (!isOpen || isGeneric < head.first) return []
  const items: Candidate[] = []
  let end = start - 1
  while (items.length < MOST) {
    const item = itemBefore(view, end)
    if (item === undefined) return items
    items.unshift(toCandidate(compiled, { first: item, last: end - 1 }))
    if (!joins(view, item - 1)) return items
    end = item - 1
  }
  return items
}

/** Where the item starts that ends before the token; `undefined` when it is but a sign, or no noun. */
function itemBefore(view: SentenceView, end: number): number | undefined {
  const { tokensPerWord } = view.lexicon.language
  const first = phraseStart(view, end, LONGEST)
  const isWhole = first > 0 && (joins(view, first - 1) || !isModified(view, first - 1))
  return end - first >= tokensPerWord && isWhole ? first : undefined
}

/** Whether a word that may belong to the item stands before it, and only its length cut it off. */
const isModified = (view: SentenceView, index: number): boolean => {
  const token = view.tokens[index]
  return token !== undefined && isWord(view, index) && /^(?:NOUN|PROPN)$/.test(token.partOfSpeech)
    ? !view.verbTokens.has(index)
    : false
}

const joins = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')

const toCandidate = ({ cue }: CompiledNameCue, site: HeadSite): Candidate => ({
  ...site,
  classIri: cue.names,
  rule: cue.iri,
  score: cue.confidence * CERTAINTY,
})
