import { findBrackets } from './asides.ts'
import { type Candidate, covers, type HeadSite } from './candidate.ts'
import { headsOf } from './heads-and-labels.ts'
import type { KindList } from './kind-list.ts'
import { findKindLists } from './kind-lists.ts'
import { behindAside, behindQuantity } from './list-quantities.ts'
import {
  isCapitalised,
  isComma,
  isHyphenated,
  isPossessive,
  isWord,
  type SentenceView,
} from './sentence-view.ts'
import { trimGenericWords } from './shapes/noun-phrase.ts'
import { findSpacelessItems } from './spaceless-kinds.ts'
import { matchesAt } from './token-trie.ts'

/** How sure a name is that only its list makes one. */
const ITEM_SCORE = 0.9
/** Tokens of such a name, and items of a list. */
const LONGEST = 6
const MOST = 40

/**
 * Names without a label or a head noun in a list that says of which kind they are: "rooks such as the
 * lurk, the Stane hoot and Ann's chirrup". `named` are the names that words of their own tell.
 */
export function findKindItems(view: SentenceView, named: readonly Candidate[]): Candidate[] {
  if (view.lexicon.language.tokensPerWord > 1) return findSpacelessItems(view, named)
  return findKindLists(view).flatMap((list) => {
    const items = itemsOf(view, list)
    const isKnown = (item: HeadSite): boolean =>
      named.some(({ classIri, last }) => classIri === list.cue.names && last === item.last)
    const isWhole = (item: HeadSite): boolean =>
      named.some(({ classIri, ...name }) => classIri === list.cue.names && covers(name, item))
    const isOther = (item: HeadSite): boolean =>
      named.some(
        ({ classIri, first, last }) =>
          classIri !== list.cue.names && first === item.first && last === item.last,
      )
    const isTold = items.some(isKnown)
    if (!isTold && (!isSure(view, list) || items.some(isOther))) return []
    const { names: classIri, iri: rule, confidence } = list.cue
    return items
      .filter((item) => !isWhole(item) && !isOther(item) && (isTold || isSpecial(view, item)))
      .map((item) => ({ ...item, classIri, rule, score: confidence * ITEM_SCORE }))
  })
}

/** Whether it is no everyday word alone: "rooks" may be any. */
const isSpecial = (view: SentenceView, { first, last }: HeadSite): boolean =>
  first < last || isCapitalised(view, first)

/** Whether nothing but the kind may be what the list is of: its noun stands right before, and no other thing is called so. */
function isSure(view: SentenceView, list: KindList): boolean {
  const { cue, first, last, open, isSaid, isCopula } = list
  if (isCopula) return false
  const isNext = isSaid || open === last + 1 || (open === last + 2 && isComma(view, last + 1))
  return isNext && headsOf(view, { first, last }).every((head) => head.cue.names === cue.names)
}

/** The noun phrases of the list, without their determiners and without how many there are. */
function itemsOf(view: SentenceView, { cue, start }: KindList): HeadSite[] {
  const items: HeadSite[] = []
  const brackets = findBrackets(view, view.tokens.length)
  const { conjunctions } = view.lexicon.language.words
  const compiled = view.lexicon.latinCues.find((each) => each.cue.names === cue.names)
  let index = start
  let isClosed = false
  for (let count = 0; count < MOST; count++) {
    const from = behindQuantity(view, index)
    const end = phraseEnd(view, from)
    if (end === from || isGivenOn(view, end)) return items
    const first = compiled ? trimGenericWords(view, { first: from, end }, compiled) : from
    const item = { first, last: end - 1 }
    const isClause = isClosed && /^(?:VERB|AUX)$/.test(view.tokens[end]?.partOfSpeech ?? '')
    if (isClause) return items
    if (first < end && isName(view, item)) items.push(item)
    index = behindAside(view, brackets.find((bracket) => bracket.start === end)?.end ?? end)
    const mark = index
    while (isComma(view, index) || conjunctions.has(view.tokens[index]?.normal ?? '')) index++
    if (index === mark) return items
    // "A and B, and the guild is old": behind "and" once more a clause may follow.
    isClosed = items.length > 1 && isComma(view, mark) && index > mark + 1
  }
  return items
}

/** The first token behind the words of a noun phrase. */
function phraseEnd(view: SentenceView, from: number): number {
  const { mayModify, words } = view.lexicon.language
  let index = from
  while (index < from + LONGEST) {
    const token = view.tokens[index]
    const isTie = isHyphenated(view, index) || (isPossessive(view, index) && index > from)
    if (!token || words.conjunctions.has(token.normal) || words.prepositions.has(token.normal))
      break
    if (!isTie && !(isWord(view, index) && mayModify(token, false))) break
    index++
  }
  return index
}

/** "the rook | of": the name goes on. */
const isGivenOn = (view: SentenceView, end: number): boolean =>
  view.lexicon.language.words.genitives.has(view.tokens[end]?.normal ?? '')

/** Whether the phrase ends in a noun that is no word for a kind, no number and no day. */
function isName(view: SentenceView, { first, last }: HeadSite): boolean {
  const { additions, calendar } = view.lexicon.language.words
  const words = view.tokens.slice(first, last + 1)
  const isKind = matchesAt(view.lexicon.kinds, view.folded, last).length > 0
  return (
    !isKind &&
    /^(?:NOUN|PROPN|X)$/.test(view.tokens[last]?.partOfSpeech ?? '') &&
    !words.some(({ normal }) => additions.has(normal) || calendar.has(normal))
  )
}
