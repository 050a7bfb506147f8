import { oncePer } from '../rdf/once-per.ts'
import { findBrackets } from './asides.ts'
import type { KindList } from './kind-list.ts'
import { isPhrase } from './phrase-at.ts'
import { isComma, isHyphenated, isWord, type SentenceView } from './sentence-view.ts'
import { goesOn } from './shapes/noun-phrase.ts'
import { findSpacelessLists } from './spaceless-lists.ts'
import { matchesAt } from './token-trie.ts'

/** Tokens between a kind and the words that open the list of what is of it. */
const REACH = 16

/**
 * The lists that say which things are of a kind, where kinds have Latin names: "such as A and B" behind the
 * last kind before, and "include A and B" behind the kind that is its subject.
 */
export const findKindLists = oncePer((view: SentenceView): readonly KindList[] => {
  const { language, latinCues } = view.lexicon
  if (language.tokensPerWord > 1) return findSpacelessLists(view)
  if (view.isShouted || latinCues.length === 0) return []
  const kinds = kindsOf(view)
  if (kinds.length === 0) return []
  return openersOf(view).flatMap((opener) => {
    const kind = kinds.findLast(({ last }) => last < opener.open)
    return kind && isOpenedBy(view, kind, opener) ? [{ ...kind, ...opener }] : []
  })
})

type Opener = Pick<KindList, 'open' | 'start' | 'isSaid' | 'isCopula'>
type Kind = Omit<KindList, keyof Opener>

/** The nouns of kinds that end their noun phrases. */
function kindsOf(view: SentenceView): Kind[] {
  const classes = new Set(view.lexicon.latinCues.map(({ cue }) => cue.names))
  const kinds: Kind[] = []
  for (let first = 0; first < view.tokens.length; first++) {
    const found = matchesAt(view.lexicon.kinds, view.folded, first).at(-1)
    const cue = found?.values.find(({ names }) => classes.has(names))
    if (!found || !cue || goesOn(view, found.end - 1) || isHyphenated(view, found.end)) continue
    kinds.push({ cue, first, last: found.end - 1 })
  }
  return kinds
}

/** "such as", "including", "include", "are mainly". */
function openersOf(view: SentenceView): Opener[] {
  const { copulas, examples, listings } = view.lexicon.language.words
  const openers: Opener[] = []
  for (let open = 1; open < view.tokens.length; open++) {
    const phrase = examples.find((words) => isPhrase(view, words, open))
    const word = view.tokens[open]?.normal ?? ''
    const isCopula = copulas.has(word)
    const isSaid = !phrase && (isCopula || listings.has(word))
    if (!phrase && !isSaid) continue
    const end = open + (phrase?.length ?? 1)
    openers.push({ open, start: isCopula ? behindAdverbs(view, end) : end, isSaid, isCopula })
  }
  return openers
}

function behindAdverbs(view: SentenceView, start: number): number {
  let index = start
  while (view.tokens[index]?.partOfSpeech === 'ADV') index++
  return index
}

/** Whether the list is one of the kind: nothing ends the clause between, and of a verb the kind is the subject. */
function isOpenedBy(view: SentenceView, { last }: Kind, { open, isSaid }: Opener): boolean {
  if (open - last > REACH) return false
  const { conjunctions, contrasts, negators } = view.lexicon.language.words
  const brackets = findBrackets(view, open)
  for (let index = last + 1; index < open; index++) {
    const bracket = brackets.find(({ start }) => start === index)
    if (bracket) {
      index = bracket.end - 1
      continue
    }
    const { text = '', normal = '' } = view.tokens[index] ?? {}
    if (/^[;:.?!]$/.test(text) || negators.has(normal)) return false
    if (isSaid && (isComma(view, index) || contrasts.has(normal))) return false
    if (isSaid && conjunctions.has(normal) && isPluralNoun(view, index + 1)) return false
  }
  return true
}

/** Whether a plural in small letters stands at the token, behind modifiers. */
function isPluralNoun(view: SentenceView, from: number): boolean {
  let index = from
  while (view.tokens[index]?.partOfSpeech === 'ADJ') index++
  const { normal, partOfSpeech } = view.tokens[index] ?? {}
  return partOfSpeech === 'NOUN' && normal !== view.folded[index] && isWord(view, index)
}
