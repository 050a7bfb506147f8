import { listedWords } from './listed-words.ts'
import { type FoundObject, type Reading, textObject } from './reading.ts'
import type { SentenceView } from './sentence-view.ts'

/** Signs of a name that a text gives without quotes. */
const SHORTEST = 2
const LONGEST = 10

/** Parts of speech of words that are in no such name. */
const NO_NAME = /^(?:PART|ADP|PRON|AUX|CCONJ|SCONJ|INTJ|DET)$/

interface Part {
  readonly first: number
  readonly last: number
}

/**
 * The words from the token on up to the next mark, each part of a list by itself, and what stands in
 * brackets behind one left out: "also written | Rook, Daw (in Stane), Jack". None from the first
 * part on that no name could be.
 */
export function listedTexts(reading: Reading, from: number): FoundObject[] {
  const { view } = reading
  const { conjunctions, complementMarks } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord === 1) return listedWords(reading, from)
  const found: FoundObject[] = []
  let start = complementMarks.has(view.folded[from] ?? '') ? from + 1 : from
  for (;;) {
    const end = partEnd(view, start)
    if (!isName(view, { first: start, last: end - 1 })) return found
    found.push(textObject(reading, { first: start, last: end - 1 }))
    const next = behindBracket(view, end)
    if (!conjunctions.has(view.tokens[next]?.normal ?? '')) return found
    start = next + 1
  }
}

/** Exclusive: the next mark or conjunction. */
function partEnd({ tokens, lexicon }: SentenceView, start: number): number {
  const { conjunctions } = lexicon.language.words
  let end = start
  while (end < tokens.length && end - start <= LONGEST) {
    const { text = '', normal = '' } = tokens[end] ?? {}
    if (!/^\p{L}/u.test(text) || conjunctions.has(normal)) break
    end++
  }
  return end
}

function isName({ tokens, text, lexicon }: SentenceView, { first, last }: Part): boolean {
  const { copulas, negators, hedges } = lexicon.language.words
  const words = tokens.slice(first, last + 1)
  const length = text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).length
  return (
    words.length > 0 &&
    length >= SHORTEST &&
    length <= LONGEST &&
    words.every(
      ({ normal, partOfSpeech }) =>
        !NO_NAME.test(partOfSpeech) &&
        ![copulas, negators, hedges].some((list) => list.has(normal)),
    )
  )
}

/** Tokens of a note in brackets. */
const LONGEST_NOTE = 40

/** Behind the closing bracket, where one opens at the token. */
function behindBracket({ tokens }: SentenceView, index: number): number {
  if (!/^[(（]$/.test(tokens[index]?.text ?? '')) return index
  const note = tokens.slice(index + 1, index + 1 + LONGEST_NOTE)
  const close = note.findIndex(({ text }) => /^[)）]$/.test(text))
  return close < 0 ? index : index + close + 2
}
