import type { Candidate } from '../candidate.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Taken } from './names-beside.ts'
import { readPerson } from './read-person.ts'

/**
 * Names whose surname was turned into a word, without an office beside them: two or more in a row,
 * "high Yunfeng, ink Xiaoyu", and one where only a name stands.
 */
export function garbledNames(view: SentenceView, taken: Taken): Candidate[] {
  const { opensGarbled } = view.lexicon.language.persons
  const names = view.tokens.flatMap((_, index) => garbledAt(view, index, taken))
  const starts = new Map(names.map((name) => [name.first, name]))
  const listed = new Set(
    names.flatMap((name) => {
      const next = starts.get(nextItem(view, name.last + 1))
      return next ? [name, next] : []
    }),
  )
  return names.filter((name) => listed.has(name) || opensGarbled(view.tokens, name))
}

function garbledAt(view: SentenceView, index: number, taken: Taken): Candidate[] {
  const token = view.tokens[index]
  if (!token || !/^\p{Ll}/u.test(token.text)) return []
  const { language } = view.lexicon
  const { prepositions, conjunctions, auxiliaries, determiners } = language.words
  const isFunction = [prepositions, conjunctions, auxiliaries, determiners].some((words) =>
    words.has(token.normal),
  )
  const name = isFunction ? undefined : readPerson(view, index, 'context')
  const isCalled = language.persons.isCalling(view.tokens, index - 1)
  if (name?.inferredName === undefined || (taken.has(name.last) && !isCalled)) return []
  const isWhole = !/^\p{Lu}/u.test(view.tokens[name.last + 1]?.text ?? '')
  return isWhole ? [name] : []
}

/** Where the next item of a list starts: behind a comma, "and" or both. */
function nextItem(view: SentenceView, from: number): number {
  const { conjunctions } = view.lexicon.language.words
  const at = /^[,、，;]$/.test(view.tokens[from]?.text ?? '') ? from + 1 : from
  const isJoined = conjunctions.has(view.tokens[at]?.normal ?? '')
  return isJoined ? at + 1 : at === from ? -1 : at
}
