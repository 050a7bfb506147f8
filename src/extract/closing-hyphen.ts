import type { Sentence } from '../model.ts'
import { isFirstLine } from './is-first-line.ts'

/** Words of a headline before the hyphen, at least, and words behind it, at most. */
const SHORTEST_HEADLINE = 4
const LONGEST_NAME = 2

/**
 * The hyphen without spaces by which whose text it is follows the headline: "A match opens in
 * Stane-Rookpress". It stands in the first line of a text, before its last words, and joins no words.
 */
export function closingHyphen(sentence: Sentence, text: string): number | undefined {
  if (!isFirstLine(sentence, text)) return undefined
  const { tokens } = sentence
  const hyphen = tokens.findLastIndex((token) => /^[-‐‑]$/.test(token.text))
  const words = tokens.slice(hyphen + 1)
  const isName =
    words.length > 0 &&
    words.length <= LONGEST_NAME &&
    words.every((token) => /^\p{Lu}\p{L}/u.test(token.text))
  return isName && hyphen >= SHORTEST_HEADLINE ? hyphen : undefined
}
