import type { SentenceView } from './sentence-view.ts'

/** "in", "is": what stands behind a preposition or a copula alone may be anything. */
export function isBareTie(
  view: SentenceView,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { prepositions, copulas } = view.lexicon.language.words
  const word = view.tokens[start]?.normal ?? ''
  return end - start === 1 && (prepositions.has(word) || copulas.has(word))
}

/** "),": behind marks alone the next of a list may stand, of whatever class. */
export const isMark = (
  { tokens }: SentenceView,
  { start, end }: { start: number; end: number },
): boolean => tokens.slice(start, end).every(({ text }) => !/[\p{L}\p{N}]/u.test(text))
