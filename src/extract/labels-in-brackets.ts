import { startsLarge } from '../language/letter-case.ts'
import { personEnd } from './persons/person-end.ts'
import { isComma, isHyphenated, isWord, type SentenceView } from './sentence-view.ts'

/** Brackets in which bylines stand. */
export const OPENING = /^[(（〔【]$/

/** Words before a label that say what kind it is, and tokens of a byline in brackets. */
const LONGEST_KIND = 6
const LONGEST_LINE = 60

/**
 * Whether the label stands in brackets, before a personal name and behind words that say what
 * kind it is or whose, or behind a comma: "(Leaflet reporter Ann Roe, correspondent Tom Doe)".
 */
export function isInBrackets(view: SentenceView, label: number, end: number): boolean {
  if (view.lexicon.language.tokensPerWord > 1 || personEnd(view, end) === undefined) return false
  if (isComma(view, label - 1)) return isInside(view, label)
  let index = label - 1
  while (isWord(view, index) || isHyphenated(view, index)) index--
  const words = view.tokens.slice(index + 1, label)
  const isTold = words.some(({ partOfSpeech }) => /^(?:VERB|AUX|PRON)$/.test(partOfSpeech))
  return OPENING.test(view.tokens[index]?.text ?? '') && words.length <= LONGEST_KIND && !isTold
}

/** "(Painter low tide Editor white gate)": a second label in capitals in brackets that open with one. */
export const goesOnInBrackets = (
  view: SentenceView,
  before: { readonly first: number; readonly end: number } | undefined,
  label: number,
): boolean =>
  before !== undefined &&
  view.lexicon.language.tokensPerWord === 1 &&
  OPENING.test(view.tokens[before.first - 1]?.text ?? '') &&
  startsLarge(view.tokens[label]?.text ?? '') &&
  label - before.end > 1 &&
  isInside(view, label)

/** Whether brackets that open before the token in its sentence are not closed there yet. */
function isInside(view: SentenceView, index: number): boolean {
  const marks = view.tokens.slice(Math.max(0, index - LONGEST_LINE), index)
  const last = marks.findLast(({ text }) => OPENING.test(text) || /^[)）〕】]$/.test(text))
  return last !== undefined && OPENING.test(last.text)
}
