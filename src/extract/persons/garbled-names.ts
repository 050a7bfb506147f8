import { startsLarge, startsSmall } from '../../language/letter-case.ts'
import type { Candidate } from '../candidate.ts'
import { personalNameAt } from '../personal-name-at.ts'
import type { SentenceView } from '../sentence-view.ts'
import type { Taken } from './names-beside.ts'
import { toCandidate } from './read-person.ts'

/**
 * Names whose surname was turned into a word, without an office beside them: two or more in a row,
 * "high Yunfeng, ink Xiaoyu", and one where only a name stands.
 */
export function garbledNames(view: SentenceView, taken: Taken): Candidate[] {
  const { opensGarbled } = view.lexicon.language.persons
  const names: Candidate[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const name = garbledAt(view, index, taken)
    if (name) names.push(name)
  }
  if (names.length === 0) return names
  const starts = new Map(names.map((name) => [name.first, name]))
  const listed = new Set(
    names.flatMap((name) => {
      const next = starts.get(nextItem(view, name.last + 1))
      return next ? [name, next] : []
    }),
  )
  return names.filter((name) => listed.has(name) || opensGarbled(view.tokens, name))
}

function garbledAt(view: SentenceView, index: number, taken: Taken): Candidate | undefined {
  const token = view.tokens[index]
  if (!token || !startsSmall(token.text) || isFunctionWord(view, token.normal)) return undefined
  const name = personalNameAt(view, index, 'context')
  if (name?.inferredName === undefined) return undefined
  if (startsLarge(view.tokens[name.last + 1]?.text ?? '')) return undefined
  const { isCalling } = view.lexicon.language.persons
  if (taken.has(name.last) && !isCalling(view.tokens, index - 1)) return undefined
  return toCandidate(view, name, { evidence: 'context', beside: {} })
}

function isFunctionWord({ lexicon }: SentenceView, word: string): boolean {
  const { prepositions, conjunctions, auxiliaries, determiners } = lexicon.language.words
  const isTie = prepositions.has(word) || conjunctions.has(word)
  return isTie || auxiliaries.has(word) || determiners.has(word)
}

/** Where the next item of a list starts: behind a comma, "and" or both. */
function nextItem(view: SentenceView, from: number): number {
  const { conjunctions } = view.lexicon.language.words
  const at = /^[,、，;]$/.test(view.tokens[from]?.text ?? '') ? from + 1 : from
  const isJoined = conjunctions.has(view.tokens[at]?.normal ?? '')
  return isJoined ? at + 1 : at === from ? -1 : at
}
