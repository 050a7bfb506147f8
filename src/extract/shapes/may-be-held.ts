import { headsOf } from '../heads-and-labels.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { holderFollows } from '../persons/listed-holders.ts'
import { personVerbSites } from '../persons/person-verbs.ts'
import { isCapitalised, isWord, type SentenceView } from '../sentence-view.ts'
import { opensRow } from './office-told.ts'

/** Whether a holder's name may stand behind the office: a noun in any case, and no stretch of time. */
export function mayBeHeld(view: SentenceView, last: number): boolean {
  const { normal = '', partOfSpeech = 'X' } = view.tokens[last + 1] ?? {}
  if (isCapitalised(view, last + 1) || view.officeEnds.has(last + 1)) return isWord(view, last + 1)
  if (opensRow(view, last)) return true
  if (holderFollows(view, last)) return true
  const isNoun = /^(?:NOUN|ADJ|PROPN|X)$/.test(partOfSpeech) && isWord(view, last + 1)
  const { durations } = view.lexicon.language.words
  return isNoun && !view.verbTokens.has(last + 1) && !durations.has(normal)
}

/**
 * Whether a known office ends in a head noun that means other things where nobody holds it, and
 * neither a holder nor a verb of persons follows: "a port long known for rooks".
 */
export function endsUnheld(
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  for (let start = first; start <= last; start++) {
    const isHead = headsOf(view, { first: start, last }).some(({ cue }) => cue.needsHolder)
    if (isHead)
      return !mayBeHeld(view, last) && !isNamed(view, last + 1) && !isActing(view, last + 1)
  }
  return false
}

/** A holder whose surname was turned into any word but a preposition: "often Yuhu". */
const isNamed = (view: SentenceView, index: number): boolean =>
  personalNameAt(view, index, 'context') !== undefined &&
  !view.lexicon.language.words.prepositions.has(view.tokens[index]?.normal ?? '')

function isActing(view: SentenceView, index: number): boolean {
  const { isSaying, isReporting } = view.lexicon.language.persons
  if (isSaying(view.tokens, index) || isReporting(view.tokens, index)) return true
  return personVerbSites(view).some(({ at, isBefore }) => isBefore && at === index)
}
