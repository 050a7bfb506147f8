import type { End } from './claim.ts'
import { isQuote, type SentenceView } from './sentence-view.ts'

/**
 * What an end belongs to: itself, or the end before the preposition before it; `undefined` for a
 * noun there that is no end, as in "friends of A" and "the noise from A".
 */
export function headOf(view: SentenceView, outer: readonly End[], end: End): End | undefined {
  const { prepositions, determiners, genitives } = view.lexicon.language.words
  const { people, reversals, likenesses } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord > 1) return end
  let index = end.first - 1
  while (isQuote(view, index) || determiners.has(view.tokens[index]?.normal ?? '')) index--
  const preposition = view.tokens[index]?.normal ?? ''
  if (!prepositions.has(preposition)) return end
  const head = outer.find(({ last }) => last === index - 1)
  if (head) return head
  const noun = view.verbStarts.has(index - 1) ? undefined : view.tokens[index - 1]
  const isApart = [people, reversals, likenesses].some((list) => list.has(noun?.normal ?? ''))
  const named = describedBy(view, outer, index - 1)
  if (named) return named
  const isOther = noun?.partOfSpeech === 'NOUN' && !genitives.has(preposition)
  return isApart || isOther ? undefined : end
}

/** Ends that hang on one another: "A near B in C". */
const LONGEST_CHAIN = 8

/** "The hall near A is in B", "the way from C to A": it is said of the hall, which has no name. */
export function isOfUnknown(view: SentenceView, outer: readonly End[], subject: End): boolean {
  let end = subject
  for (let step = 0; step < LONGEST_CHAIN; step++) {
    const head = headOf(view, outer, end)
    if (head === undefined || head === end) return head === undefined
    end = head
  }
  return false
}

/** The end that the noun at the token describes, with a comma and an article between: "A, a rival of B". */
function describedBy(view: SentenceView, outer: readonly End[], noun: number): End | undefined {
  let index = noun - 1
  while (/^(?:NOUN|ADJ|NUM)$/.test(view.tokens[index]?.partOfSpeech ?? '')) index--
  if (!view.lexicon.language.words.determiners.has(view.tokens[index]?.normal ?? ''))
    return undefined
  index--
  if (!/^[,，]$/.test(view.tokens[index]?.text ?? '')) return undefined
  return outer.find(({ last }) => last === index - 1)
}
