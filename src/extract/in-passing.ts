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

/** Words between the one that puts an event into the future and its name: `即将召开的|棋会`. */
const REACH = 2

/** "the upcoming match": it is spoken of, but has not begun. */
function isToCome(view: SentenceView, { first }: Place): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  for (let index = first; index >= first - REACH * tokensPerWord; index--) {
    const { text = ',', normal = '' } = view.tokens[index] ?? {}
    if (/^[,，;；:：、]$/.test(text)) return false
    if (words.futures.has(normal)) return true
  }
  return false
}

/**
 * Whether it is yet to come, or what it left behind stands behind a verb, so that the sentence is about
 * something else: "They spoke of the spirit of the match". "Minutes of the match" opens a text about it.
 */
export const isMerelyPassed = (view: SentenceView, place: Place): boolean =>
  (isToCome(view, place) || isInPassing(view, place)) &&
  view.tokens.slice(0, place.first).some(({ partOfSpeech }) => partOfSpeech === 'VERB')
