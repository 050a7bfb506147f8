import type { SentenceView } from './sentence-view.ts'

type Phrases = readonly (readonly string[])[]

/** Whether one of the phrases, words in lower case, starts at the token. */
export const startsPhrase = (view: SentenceView, phrases: Phrases, start: number): boolean =>
  phrases.some((phrase) => isPhrase(view, phrase, start))

/** The first token of the longest of the phrases that ends at the token; `undefined` for none. */
export function phraseBefore(
  view: SentenceView,
  phrases: Phrases,
  last: number,
): number | undefined {
  let first: number | undefined
  for (const phrase of phrases) {
    const start = last + 1 - phrase.length
    if ((first === undefined || start < first) && isPhrase(view, phrase, start)) first = start
  }
  return first
}

const isPhrase = (view: SentenceView, phrase: readonly string[], start: number): boolean =>
  phrase.every((word, offset) => view.tokens[start + offset]?.normal === word)
