import type { Candidate } from './candidate.ts'
import { range } from './range.ts'
import { isWord, type SentenceView } from './sentence-view.ts'

/** Tokens back to "each", over the other kinds of a list. */
const REACH = 40

/**
 * Whether "each" stands in a name, or opens the list that it stands in, where no spaces part words: in
 * `各村棋院、棋社` every one of a kind is meant, and none by name. Only nouns, marks of the list and
 * brackets stand between.
 */
export function isOfEach(view: SentenceView, { first, last, individual }: Candidate): boolean {
  if (view.lexicon.language.tokensPerWord === 1 || individual !== undefined) return false
  return range(first, last).some((index) => isEach(view, index)) || isListedBehindEach(view, first)
}

function isListedBehindEach(view: SentenceView, first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    if (isEach(view, index)) return true
    const { text = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    const goesOn = isWord(view, index)
      ? /^(?:NOUN|PROPN|PRON|X)$/.test(partOfSpeech)
      : /^[、（()）]$/.test(text)
    if (!goesOn) return false
  }
  return false
}

function isEach({ tokens, lexicon }: SentenceView, index: number): boolean {
  const { words, endsWord } = lexicon.language
  return words.indefinites.has(tokens[index]?.text ?? '') && endsWord(tokens[index])
}
