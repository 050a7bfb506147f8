import type { Candidate } from '../candidate.ts'
import { startsHead } from '../heads-and-labels.ts'
import { isCapitalised, isHyphenated, type SentenceView } from '../sentence-view.ts'
import { nameBefore, namesBehind, skipBack, type Taken } from './names-beside.ts'
import type { Beside } from './read-person.ts'

/** What it takes beside a sign that things may have too: no common word, or no common words alone. */
export const [LIKELY, FAIR] = [0.55, 0.52]
const LEAST = { sure: 0, fair: FAIR, likely: LIKELY }

const NONE: readonly Candidate[] = []

/** Names of unknown words behind what stands mostly before persons: "thanks to X", "the cook, X, …". */
export function likelyBehind(
  view: SentenceView,
  index: number,
  taken: Taken,
): readonly Candidate[] {
  if (!isCapitalised(view, index)) return NONE
  const opening = view.lexicon.language.persons.openingBefore(view.tokens, index)
  if (opening === undefined) return NONE
  const names = namesBehind(view, index, { taken, least: LEAST[opening] })
  return opening === 'sure' ? names : names.filter(standsApart(view))
}

/** The same before what persons mostly have and do: "X's uncle", "X photographed". */
export function likelyNamesBefore(view: SentenceView, index: number): readonly Candidate[] {
  const { persons } = view.lexicon.language
  const sign = persons.likelySignAt(view.tokens, index)
  const isAct = persons.isHumanAct(view.tokens, index)
  if (!sign && !isAct) return NONE
  return [
    ...(sign ? likelyBefore(view, index - 1, { ...sign, least: LIKELY }) : []),
    ...(isAct ? likelyBefore(view, skipBack(view, index - 1), { least: FAIR }) : []),
  ]
}

const likelyBefore = (view: SentenceView, last: number, beside: Beside): Candidate[] =>
  nameBefore(view, last, beside).filter(standsApart(view))

/** Whether the words are no part of a longer name and have no article, as things have: "the Ann Roe". */
export const standsApart =
  (view: SentenceView) =>
  ({ first, last }: Candidate): boolean => {
    const { determiners } = view.lexicon.language.words
    const before = view.tokens[first - 1]
    const next = view.tokens[last + 1]
    if (view.lexicon.language.tokensPerWord > 1) return isOfWholeWords(view, first, last)
    const isCut = isCapitalised(view, last + 1) || next?.text === '&' || before?.text === '&'
    if (isCut || isHyphenated(view, first - 1) || next?.text === '-') return false
    if (before && (determiners.has(before.normal) || isPartBefore(view, first - 1))) return false
    return !startsHead(view, last)
  }

/** Whether no word goes on over an end of the words. */
function isOfWholeWords({ tokens, lexicon }: SentenceView, first: number, last: number): boolean {
  const { endsWord } = lexicon.language
  return endsWord(tokens[first]) && endsWord(tokens[last + 1])
}

/** Whether the word with a capital is none for standing at the head of the sentence. */
function isPartBefore(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  if (!token || !isCapitalised(view, index)) return false
  return index > 0 || /^(?:NOUN|PROPN|ADJ)$/.test(token.partOfSpeech)
}
