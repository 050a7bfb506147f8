import type { SentenceView } from './sentence-view.ts'

interface Place {
  readonly first: number
  readonly last: number
}

/** "the spirit of the match": what is spoken of is what it left behind. */
export function isInPassing(view: SentenceView, { first, last }: Place): boolean {
  const { genitives, determiners, legacies } = view.lexicon.language.words
  let before = first - 1
  while (determiners.has(view.tokens[before]?.normal ?? '')) before--
  const isOf = genitives.has(view.tokens[before]?.normal ?? '')
  const noun = view.tokens[isOf ? before - 1 : last + 1]?.normal ?? ''
  return legacies.has(noun)
}

/**
 * Whether a verb stands before it as well, so that the sentence is about something else: "They spoke of the
 * spirit of the match", while "Minutes of the match" opens a text that is about the match.
 */
export const isMerelyPassed = (view: SentenceView, place: Place): boolean =>
  isInPassing(view, place) &&
  view.tokens.slice(0, place.first).some(({ partOfSpeech }) => partOfSpeech === 'VERB')
