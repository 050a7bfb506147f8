import { type FoundObject, type Reading, textObject } from './reading.ts'
import { isComma, isHyphenated, type SentenceView } from './sentence-view.ts'

/** Tokens of one name, and names of one list. */
const LONGEST_NAME = 5
const LONGEST_LIST = 6

/** Parts of speech of words that are in no such name. */
const NO_NAME = /^(?:PART|ADP|PRON|AUX|CCONJ|SCONJ|INTJ|DET|NUM)$/

interface Part {
  readonly first: number
  readonly last: number
  /** Whether "and" stands before it: it is the last of its list. */
  readonly isLast: boolean
}

/**
 * The names that a text gives without quotes, where spaces part words: one, or several with "and" before
 * the last, articles left out: "also written the | corn rook, daw, and jay". Behind each a mark, "and",
 * a copula or the end of the sentence must follow: other words tell that it is no name.
 */
export function listedWords(reading: Reading, from: number): FoundObject[] {
  const { view } = reading
  const parts: Part[] = []
  let start = from
  while (parts.length < LONGEST_LIST) {
    const part = partAt(view, start)
    if (!part) break
    // Behind the first words "as" is no "and".
    const isLast = part.isLast && parts.length > 0
    parts.push({ ...part, isLast })
    const next = isComma(view, part.last + 1) ? part.last + 2 : part.last + 1
    const isJoined = isAnd(view, next)
    if (isLast || (next === part.last + 1 && !isJoined)) break
    start = isJoined ? next + 1 : next
  }
  const end = parts.findIndex(({ isLast }) => isLast)
  return parts
    .slice(0, Math.max(1, end + 1))
    .map(({ first, last }) => textObject(reading, { first, last }))
}

/** The name that starts at the token, behind its article. */
function partAt(view: SentenceView, start: number): Part | undefined {
  const { definites } = view.lexicon.language.words
  const first = definites.has(view.tokens[start]?.normal ?? '') ? start + 1 : start
  let end = first
  while (end - first < LONGEST_NAME && isNameWord(view, end)) end++
  return end > first && isClosed(view, end)
    ? { first, last: end - 1, isLast: isAnd(view, start - 1) }
    : undefined
}

function isNameWord(view: SentenceView, index: number): boolean {
  const { text = '', normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  const { auxiliaries, copulas, negators, hedges, conjunctions } = view.lexicon.language.words
  if (isHyphenated(view, index)) return true
  const isOther = [auxiliaries, copulas, negators, hedges, conjunctions].some((list) =>
    list.has(normal),
  )
  return /^\p{L}/u.test(text) && !isOther && !NO_NAME.test(partOfSpeech)
}

function isClosed(view: SentenceView, index: number): boolean {
  const { text = '.', normal = '' } = view.tokens[index] ?? {}
  const { copulas } = view.lexicon.language.words
  return /^[,.;:()（）]$/.test(text) || isAnd(view, index) || copulas.has(normal)
}

const isAnd = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')
