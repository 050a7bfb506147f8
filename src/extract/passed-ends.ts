import { startsLarge } from '../language/letter-case.ts'
import type { End } from './claim.ts'
import { range } from './range.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/** "the ally of Rookton, and A": words in capitals that nobody knows, with a mark behind, are the object. */
export function isBehindUnknown(
  { tokens, lexicon, insideQuotes }: SentenceView,
  outer: readonly End[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (lexicon.language.tokensPerWord > 1) return false
  const isKnown = (index: number): boolean =>
    outer.some(({ first, last }) => first <= index && index <= last)
  return range(start, end - 1).some((index) => {
    const { text = '', partOfSpeech = 'X' } = tokens[index] ?? {}
    const isName =
      startsLarge(text) &&
      /^(?:PROPN|X)$/.test(partOfSpeech) &&
      !isKnown(index) &&
      !insideQuotes[index]
    const next = tokens[index + 1]
    const isParted = index + 1 < end && (next?.text === ',' || next?.partOfSpeech === 'CCONJ')
    return isName && isParted
  })
}

/** Tokens between a comma and the name that a thing had: "formerly named". */
const FORMER_REACH = 6

/** "A, formerly named B, won": what A was called stands for nothing else. */
export function isFormerName(view: SentenceView, { first, last }: End): boolean {
  if (!isComma(view, last + 1)) return false
  const { formers } = view.lexicon.language.words
  const before = view.tokens.slice(Math.max(0, first - FORMER_REACH), first)
  const comma = before.findLastIndex(({ text }) => /^[,，]$/.test(text))
  const [opening, next] = before.slice(comma + 1)
  return comma >= 0 && formers.has(opening?.normal ?? '') && next?.partOfSpeech === 'VERB'
}
