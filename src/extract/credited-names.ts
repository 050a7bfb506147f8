import type { End } from './claim.ts'
import { isFirstLine } from './is-first-line.ts'
import { isWord, type SentenceView } from './sentence-view.ts'

/** Words of a headline before the mark that parts a name from it. */
const SHORTEST_HEADLINE = 3

/**
 * Whether the name stands where a text says whose it is and nothing else: at the end of its headline
 * ("A match opens - Rook Leaflet"), or alone in brackets behind all else.
 */
export const isCredited = (view: SentenceView, name: End): boolean =>
  closesHeadline(view, name) || closesText(view, name)

/** Whether marks part the name from the headline that it ends; other names may follow it so. */
function closesHeadline(view: SentenceView, { first, last }: End): boolean {
  const isPart = (index: number): boolean => partsHeadline(view, index)
  const isClosed = last === view.tokens.length - 1 || isPart(last + 1)
  if (!isClosed || !isPart(first - 1) || !isHeadline(view)) return false
  const mark = view.tokens.findIndex((_, index) => isPart(index))
  const words = view.tokens.slice(0, mark).filter((_, index) => isWord(view, index))
  return words.length >= SHORTEST_HEADLINE
}

/** Whether the sentence is the first line of the text, with more below it, and ends in no mark. */
const isHeadline = ({ text, sentence, tokens }: SentenceView): boolean =>
  isFirstLine(sentence, text) && !/^[.!?。！？]$/.test(tokens.at(-1)?.text ?? '')

/** A stroke, or a dash with spaces around it or before the last words. */
function partsHeadline({ tokens, closingHyphen }: SentenceView, index: number): boolean {
  const [before, mark, behind] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (!before || !mark || !behind) return false
  if (/^[|｜_—–]$/.test(mark.text) || index === closingHyphen) return true
  return /^-{1,2}$/.test(mark.text) && before.end < mark.start && mark.end < behind.start
}

/** Whether the name stands alone in brackets, and nothing behind them. */
function closesText({ tokens, text, sentence }: SentenceView, { first, last }: End): boolean {
  const isFramed =
    /^[(（[【]$/.test(tokens[first - 1]?.text ?? '') &&
    /^[)）\]】]$/.test(tokens[last + 1]?.text ?? '')
  const isAlone = first <= 2 && last >= tokens.length - 3
  return isFramed && isAlone && text.slice(sentence.end).trim() === ''
}
