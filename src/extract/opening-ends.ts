import { findBrackets, isInside } from './asides.ts'
import type { End } from './claim.ts'
import { isListGap } from './list-gaps.ts'
import { isComma, isQuote, type SentenceView } from './sentence-view.ts'

/**
 * What a sentence, or its part behind the last semicolon before a token, opens with, behind a day or
 * an adverb: the end, or the ends that touch or stand in a list.
 */
export function openingEnds(
  view: SentenceView,
  outer: readonly End[],
  before = view.tokens.length,
): End[] {
  const spoken = outer.filter(({ last }) => last < before)
  const list: End[] = []
  let next = openingStart(view, spoken, before)
  for (const end of spoken.filter(({ first }) => first >= next)) {
    const isNext = end.first === next || (list.length > 0 && isListGap(view, next, end.first))
    if (!isNext || (list.length > 0 && isComma(view, end.first - 1))) break
    list.push(end)
    next = end.last + 1
  }
  return list
}

/**
 * Where the part of the sentence starts in which the token stands: behind a semicolon or a colon outside
 * brackets, or behind who tells it.
 */
export function partStart(view: SentenceView, before: number): number {
  const { persons } = view.lexicon.language
  const brackets = findBrackets(view, before)
  const parts = (index: number): boolean =>
    /^[;:；：]$/.test(view.tokens[index]?.text ?? '') ||
    (isComma(view, index) && persons.endsTelling(view.tokens, index - 1))
  let start = before
  while (start > 0 && (isInside(brackets, start - 1) || !parts(start - 1))) start--
  return start
}

/** The token behind the parts that hold no end and no verb, and behind adverbs and determiners. */
function openingStart(view: SentenceView, outer: readonly End[], before: number): number {
  const { determiners } = view.lexicon.language.words
  let start = partStart(view, before)
  const isNamed = (index: number): boolean =>
    outer.some(({ first, last }) => first <= index && index <= last)
  for (let index = start; index < before && !isNamed(index); index++) {
    const { text = '', partOfSpeech = 'X', normal = '' } = view.tokens[index] ?? {}
    if (/^[,，]$/.test(text)) start = index + 1
    else if (/^(?:VERB|ADP)$/.test(partOfSpeech)) break
    else if (index === start && (partOfSpeech === 'ADV' || determiners.has(normal))) start++
  }
  while (isQuote(view, start)) start++
  return start
}

/** Whether a sentence opens with a verb or a preposition, adverbs before it: what it is said of goes without saying. */
export function opensWithoutSubject({ tokens }: SentenceView): boolean {
  const first = tokens.find(({ partOfSpeech }) => !/^(?:ADV|AUX)$/.test(partOfSpeech))
  return first !== undefined && /^(?:VERB|ADP)$/.test(first.partOfSpeech)
}
