import type { SentenceView } from './sentence-view.ts'

interface Place {
  readonly first: number
  readonly last: number
}

/** Tokens between a name in a list and the word for what all in the list left behind. */
const LIST_REACH = 24

/** What is spoken of is what came of it or behind it: "the spirit of the match", "since the match". */
export const isInPassing = (view: SentenceView, place: Place): boolean =>
  isLegacyOf(view, place) || isBound(view, place)

/** "the spirit of the match", "the spirit of the match and the rally", "the match and rally spirit". */
function isLegacyOf(view: SentenceView, { first, last }: Place): boolean {
  const { genitives, legacies } = view.lexicon.language.words
  const isLegacy = (index: number): boolean => legacies.has(view.tokens[index]?.normal ?? '')
  const before = behindDeterminers(view, first)
  const isOfIt = genitives.has(view.tokens[before]?.normal ?? '')
  if (isOfIt && isLegacy(before - 1)) return true
  const isOpening = (index: number): boolean =>
    isLegacy(index) && genitives.has(view.tokens[index + 1]?.normal ?? '')
  const isClosing = (index: number): boolean => isLegacy(index) && !isOpening(index)
  if (!isOfIt && isLegacy(last + 1)) return true
  if (isListed(view, last + 1) && someInList(view, last + 2, 1, isClosing)) return true
  return isListed(view, before) && someInList(view, before - 1, -1, isOpening)
}

/** Whether something happened between the event and now: "since the match". */
function isBound(view: SentenceView, { first }: Place): boolean {
  const { bygones } = view.lexicon.language.words
  return bygones.has(view.tokens[behindDeterminers(view, first)]?.normal ?? '')
}

/** The token before the name and its article. */
function behindDeterminers({ tokens, lexicon }: SentenceView, first: number): number {
  let before = first - 1
  while (lexicon.language.words.determiners.has(tokens[before]?.normal ?? '')) before--
  return before
}

/** Whether a comma or a conjunction stands there. */
function isListed({ tokens, lexicon }: SentenceView, index: number): boolean {
  const { text = '', normal = '' } = tokens[index] ?? {}
  return /^[,，、]$/.test(text) || lexicon.language.words.conjunctions.has(normal)
}

/** Whether one of the tokens from there on, up to a verb, is meant. */
function someInList(
  view: SentenceView,
  from: number,
  step: 1 | -1,
  isMeant: (index: number) => boolean,
): boolean {
  for (let count = 0, index = from; count < LIST_REACH; count++, index += step) {
    if (isVerb(view, index)) return false
    if (isMeant(index)) return true
  }
  return false
}

/** Whether a verb stands there, or the text ends; "turn" in "rook turn rally" is none, whatever its tag. */
function isVerb({ tokens, verbStarts }: SentenceView, index: number): boolean {
  const { partOfSpeech = 'AUX', normal = '' } = tokens[index] ?? {}
  if (partOfSpeech !== 'VERB') return partOfSpeech === 'AUX'
  const isSure = /(?:ed|s)$/.test(normal) || verbStarts.has(index)
  const isNominal = (at: number): boolean =>
    /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]?.partOfSpeech ?? 'X')
  return isSure || !isNominal(index - 1) || !isNominal(index + 1)
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
  (isToCome(view, place) || isLegacyOf(view, place)) &&
  view.tokens.slice(0, place.first).some(({ partOfSpeech }) => partOfSpeech === 'VERB')
