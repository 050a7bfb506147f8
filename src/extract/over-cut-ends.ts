import { startsSmall } from '../language/letter-case.ts'
import type { Candidate } from './candidate.ts'
import { isCapitalised, type SentenceView } from './sentence-view.ts'

/**
 * The names, those that another one cuts at their end made longer by it: the "Book for the Rook" whose
 * "Rook opening" goes on in lower case is a "Book for the Rook opening". A preposition must stand before
 * the name inside. Linear where few names start at a token.
 */
export function overCutEnds(view: SentenceView, names: readonly Candidate[]): Candidate[] {
  const { prepositions, determiners } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord > 1) return [...names]
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const isLed = (first: number): boolean =>
    prepositions.has(wordAt(determiners.has(wordAt(first - 1)) ? first - 2 : first - 1))
  const inner = names.filter(
    ({ first, last }) =>
      isCapitalised(view, first) && startsSmall(view.tokens[last]?.text ?? '') && isLed(first),
  )
  return names.map((name) => {
    const cutting = inner.find(
      ({ first, last }) => first > name.first && first <= name.last && last > name.last,
    )
    return cutting ? { ...name, last: cutting.last } : name
  })
}
