import type { End } from './claim.ts'
import { isCapitalised, type SentenceView } from './sentence-view.ts'

/**
 * Of the ends behind a preposition those that it ties: in "A in B and C in D" it ties B alone to A, since C has
 * a preposition and an end of its own behind it.
 */
export function tiedBehind(
  view: SentenceView,
  outer: readonly End[],
  list: readonly End[],
): readonly End[] {
  const next = list.findIndex((end, index) => index > 0 && hasTieBehind(view, outer, end))
  return next < 0 ? list : list.slice(0, next)
}

/** Whether the list before a preposition opens with what another one ties to an end before: "A in | B and C | in D". */
export const opensBehindTie = (
  view: SentenceView,
  outer: readonly End[],
  [first, ...others]: readonly End[],
): boolean => first !== undefined && others.length > 0 && hasTieBefore(view, outer, first)

/** Whether a preposition, and no "of", stands right behind the end, and right behind that another, or a word in capitals. */
export function hasTieBehind(view: SentenceView, outer: readonly End[], { last }: End): boolean {
  if (!isTie(view, last + 1)) return false
  const { determiners } = view.lexicon.language.words
  const start = determiners.has(view.tokens[last + 2]?.normal ?? '') ? last + 3 : last + 2
  return outer.some(({ first }) => first === start) || isCapitalised(view, start)
}

/** Whether a preposition, and no "of", stands right before the end, and right before that another, or a word in capitals. */
export function hasTieBefore(view: SentenceView, outer: readonly End[], end: End): boolean {
  const tie = indexBefore(view, end)
  if (!isTie(view, tie)) return false
  return outer.some(({ last }) => last === tie - 1) || (tie > 1 && isCapitalised(view, tie - 1))
}

function isTie({ tokens, lexicon }: SentenceView, index: number): boolean {
  const { prepositions, genitives } = lexicon.language.words
  const word = tokens[index]?.normal ?? ''
  return lexicon.language.tokensPerWord === 1 && prepositions.has(word) && !genitives.has(word)
}

/** "from A in B to | C in D": where a way leads is no part of where it starts. */
export const isAim = (view: SentenceView, end: End): boolean =>
  view.lexicon.language.words.purposeMarks.has(view.tokens[indexBefore(view, end)]?.normal ?? '')

/** The token before the end and its article. */
const indexBefore = ({ tokens, lexicon }: SentenceView, { first }: End): number =>
  lexicon.language.words.determiners.has(tokens[first - 1]?.normal ?? '') ? first - 2 : first - 1

/** "the Stane Clock Works": a name that goes on in capitals behind a place that it opens with or holds is another's. */
export const isInUnknown = (view: SentenceView, { last, thing }: End): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  view.lexicon.addressClasses.has(thing.classIri) &&
  isCapitalised(view, last + 1) &&
  /^(?:NOUN|PROPN)$/.test(view.tokens[last + 1]?.partOfSpeech ?? '')
