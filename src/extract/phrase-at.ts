import { getOrAdd } from '../rdf/get-or-add.ts'
import { oncePer } from '../rdf/once-per.ts'
import type { SentenceView } from './sentence-view.ts'

type Phrase = readonly string[]
type Phrases = readonly Phrase[]

/** By their first and by their last word: nearly all tokens are neither, of any phrase. */
const byFirst = oncePer((phrases: Phrases) => byWord(phrases, (phrase) => phrase[0]))
const byLast = oncePer((phrases: Phrases) => byWord(phrases, (phrase) => phrase.at(-1)))

function byWord(
  phrases: Phrases,
  wordOf: (phrase: Phrase) => string | undefined,
): ReadonlyMap<string, Phrases> {
  const groups = new Map<string, Phrase[]>()
  for (const phrase of phrases) getOrAdd(groups, wordOf(phrase) ?? '', () => []).push(phrase)
  return groups
}

const NONE: Phrases = []

/** Those that start with the word at the token. */
const startingAt = (view: SentenceView, phrases: Phrases, start: number): Phrases =>
  byFirst(phrases).get(view.tokens[start]?.normal ?? '') ?? NONE

/** Whether one of the phrases, words in lower case, starts at the token. */
export const startsPhrase = (view: SentenceView, phrases: Phrases, start: number): boolean =>
  startingAt(view, phrases, start).some((phrase) => isPhrase(view, phrase, start))

/** The last token of the longest of the phrases that starts at the token; `undefined` for none. */
export function phraseFrom(
  view: SentenceView,
  phrases: Phrases,
  start: number,
): number | undefined {
  const lengths = startingAt(view, phrases, start)
    .filter((phrase) => isPhrase(view, phrase, start))
    .map(({ length }) => length)
  return lengths.length > 0 ? start + Math.max(...lengths) - 1 : undefined
}

/** The first token of the longest of the phrases that ends at the token; `undefined` for none. */
export function phraseBefore(
  view: SentenceView,
  phrases: Phrases,
  last: number,
): number | undefined {
  let first: number | undefined
  for (const phrase of byLast(phrases).get(view.tokens[last]?.normal ?? '') ?? NONE) {
    const start = last + 1 - phrase.length
    if ((first === undefined || start < first) && isPhrase(view, phrase, start)) first = start
  }
  return first
}

/** Whether the words of the phrase, in lower case, start at the token. */
export const isPhrase = (view: SentenceView, phrase: Phrase, start: number): boolean =>
  phrase.every((word, offset) => view.tokens[start + offset]?.normal === word)
