import { startsLarge } from '../../language/letter-case.ts'
import type { Candidate } from '../candidate.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { isHyphenated, type SentenceView } from '../sentence-view.ts'
import { toCandidate } from './read-person.ts'

/** How much less sure a name is that nothing stands beside. */
const PLAIN = 0.75

/** The name at the token that is one by its words alone, and no part of a longer name. */
export function plainName(view: SentenceView, index: number): Candidate | undefined {
  const name = view.isShouted ? undefined : personalNameAt(view, index, 'none')
  if (!name) return undefined
  const goesOn = startsLarge(view.tokens[name.last + 1]?.text ?? '') && !isGap(view, name.last)
  const isCut =
    goesOn ||
    view.lexicon.language.persons.namesThing(view.tokens, name) ||
    (name.key === undefined && isBehindName(view, index))
  const person = isCut ? undefined : toCandidate(view, name, { evidence: 'none', beside: {} })
  return person && { ...person, score: person.score * PLAIN }
}

/** Whether more than a space stands behind the token, as between the columns of a line. */
const isGap = (view: SentenceView, index: number): boolean =>
  view.text.slice(view.tokens[index]?.end, view.tokens[index + 1]?.start).length > 1

/** Whether a capitalised word before the token is part of the same name: "St.", "San". */
function isBehindName(view: SentenceView, index: number): boolean {
  const before = view.tokens[index - 1]
  // What stands around "&" was looked at: authors are no firm.
  if (isHyphenated(view, index - 1) && before?.text !== '&') return true
  const { isCalling, titleAt } = view.lexicon.language.persons
  if (isCalling(view.tokens, index - 1) || titleAt(view.tokens, index - 1)) return false
  if (!before || !/^\p{Lu}[\p{L}.]/u.test(before.text)) return false
  const isHead = index === 1 || !/^[\p{L}\p{N}]/u.test(view.tokens[index - 2]?.text ?? '')
  return !(isHead && !/^(?:NOUN|PROPN)$/.test(before.partOfSpeech))
}
