import { behindDeterminers } from './behind-determiners.ts'
import { isComma, isHyphenated, isWord, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Tokens of "large numbers of" and of ", an old kind of guild," at most. */
const LONGEST_QUANTITY = 6
const LONGEST_ASIDE = 12

/** The first token behind a determiner and behind words for how many or what sort there are: "the", "large numbers of the". */
export function behindQuantity(view: SentenceView, start: number): number {
  const { genitives } = view.lexicon.language.words
  let index = behindDeterminers(view, start)
  for (let at = index; at < index + LONGEST_QUANTITY; at++) {
    const { normal = '', text = '', partOfSpeech = 'X' } = view.tokens[at] ?? {}
    if (genitives.has(normal) && at > index) {
      index = behindDeterminers(view, at + 1)
      break
    }
    const isPart = /^(?:ADJ|NUM|NOUN|ADV)$/.test(partOfSpeech) && /^[\p{Ll}\p{N}]/u.test(text)
    if (!isPart && !isHyphenated(view, at)) break
  }
  return index
}

/** "A, an old kind of guild | and": the comma behind what is told of an item of a list, or the "and" there; the token itself without. */
export function behindAside(view: SentenceView, comma: number): number {
  if (!isComma(view, comma)) return comma
  const { conjunctions } = view.lexicon.language.words
  let hasKind = false
  for (let index = comma + 1; index < comma + LONGEST_ASIDE; index++) {
    const isKind = matchesAt(view.lexicon.kinds, view.folded, index).length > 0
    if (hasKind && (isComma(view, index) || conjunctions.has(view.tokens[index]?.normal ?? '')))
      return index
    if (index > comma + 1 && conjunctions.has(view.tokens[index]?.normal ?? '')) return comma
    if (!isWord(view, index) && !isHyphenated(view, index)) return comma
    hasKind ||= isKind
  }
  return comma
}
