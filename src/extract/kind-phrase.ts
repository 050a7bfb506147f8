import { startsSmall } from '../language/letter-case.ts'
import type { NameCue, PropertyCue } from '../pack.ts'
import { isHyphenated, isPossessive, type SentenceView } from './sentence-view.ts'
import { goesOn } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** Words between the determiner and the kind: "a small but busy corner guild". */
const LONGEST = 6

/** A kind of thing, and the token at which its noun ends. */
export interface KindSite {
  readonly cue: NameCue
  /** The first token of its noun phrase. */
  readonly first: number
  readonly last: number
}

/** The kind that a description behind the comma at the token says: ", an old guild". */
export function kindAfterComma(view: SentenceView, comma: number): KindSite | undefined {
  const { determiners } = view.lexicon.language.words
  if (!/^[,，(]$/.test(view.tokens[comma]?.text ?? '')) return undefined
  if (!determiners.has(view.tokens[comma + 1]?.normal ?? '')) return undefined
  return kindFrom(view, comma + 2)
}

/** The first kind, at the end of its noun phrase, that stands at the token or behind modifiers. */
export function kindFrom(view: SentenceView, from: number): KindSite | undefined {
  for (let index = from; index <= from + LONGEST; index++) {
    const found = matchesAt(view.lexicon.kinds, view.folded, index).at(-1)
    const [cue] = found?.values ?? []
    if (found && cue && !goesOn(view, found.end - 1) && !isPossessive(view, found.end))
      return { cue, first: from, last: found.end - 1 }
    if (!mayDescribe(view, index)) return undefined
  }
  return undefined
}

function mayDescribe(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  const { words, mayModify } = view.lexicon.language
  const denying = [words.negators, words.hedges, words.formers]
  if (!token || denying.some((list) => list.has(token.normal))) return false
  if (words.prepositions.has(token.normal)) return false
  if (isHyphenated(view, index) || /^(?:ADV|CCONJ)$/.test(token.partOfSpeech)) return true
  return /^[\p{L}\p{N}]/u.test(token.text) && mayModify(token, false)
}

/** Words of a field behind a kind: "in aquatic community ecology". */
const LONGEST_FIELD = 5

/** The token behind the field or the measure of a kind that ends before the token: "a lecturer | in plant ecology at", "a guild | of 900 souls in"; the token itself without. */
export function behindField(view: SentenceView, from: number): number {
  const { prepositions } = view.lexicon.language.words
  const tie = view.tokens[from]?.normal ?? ''
  if (!prepositions.has(tie) || view.lexicon.language.tokensPerWord > 1) return from
  for (let index = from + 1; index <= from + 1 + LONGEST_FIELD; index++) {
    const { text = '', normal = '', partOfSpeech = 'X' } = view.tokens[index] ?? {}
    if (index > from + 1 && prepositions.has(normal)) return index
    if (partOfSpeech === 'NUM') continue
    if (!startsSmall(text) || !/^(?:NOUN|ADJ|ADV|CCONJ|VERB)$/.test(partOfSpeech)) return from
  }
  return from
}

/** Token indices, both inclusive. */
export interface Phrase {
  readonly first: number
  readonly last: number
}

/** The longest phrase of the cue that stands at the token. */
export function phraseAt(view: SentenceView, cue: PropertyCue, first: number): Phrase | undefined {
  const lengths = cue.phrases.flatMap(({ value }) => {
    const words = (view.lexicon.foldedPhrases.get(value) ?? value).split(' ')
    return words.every((word, offset) => view.folded[first + offset] === word) ? [words.length] : []
  })
  const longest = Math.max(0, ...lengths)
  return longest === 0 ? undefined : { first, last: first + longest - 1 }
}
