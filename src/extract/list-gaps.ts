import { bracketAt } from './asides.ts'
import type { End } from './claim.ts'
import { isPhrase } from './phrase-at.ts'
import { isComma, isHyphenated, isQuote, type SentenceView } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/** Whether the names on both sides of the stretch are items of one list. */
export const isItemGap = (view: SentenceView, start: number, end: number): boolean =>
  [isListGap, isModifiedGap, isExamplesGap, isUnknownGap, isOtherKindGap].some((test) =>
    test(view, start, end),
  )

/** Whether nothing but list marks, "but also" and determiners stands in the stretch. */
export function isListGap(view: SentenceView, start: number, end: number): boolean {
  const { conjunctions, determiners, contrasts, auxiliaries, surroundings } =
    view.lexicon.language.words
  for (let index = behindCount(view, start, end); index < end; index++) {
    const token = view.tokens[index]
    if (!token) return false
    const joins = [conjunctions, determiners, surroundings].some((list) => list.has(token.normal))
    const also = auxiliaries.has(view.tokens[index + 1]?.normal ?? '')
    const title = titleBefore(view, index, end) ?? noteEnd(view, index, end)
    if (title !== undefined) index = title
    else if (contrasts.has(token.normal) && also && index + 1 < end) index++
    else if (!joins && !isQuote(view, index) && !isListMark(view, index)) return false
  }
  return true
}

/** Tokens of a note in brackets behind an item. */
const LONGEST_NOTE = 8

/** `《甲》 | （丙） | 、《乙》`: where words are not parted, the last token of a short note in brackets at the token. */
function noteEnd(view: SentenceView, index: number, end: number): number | undefined {
  if (view.lexicon.language.tokensPerWord === 1) return undefined
  const note = bracketAt(view, index)
  const isShort = note !== undefined && note.end <= end && note.end - note.start <= LONGEST_NOTE
  return isShort ? note.end - 1 : undefined
}

/** "Ann Roe, | Mr | Bob Poe": the last token of a title before the name that the stretch leads to. */
function titleBefore({ lexicon, tokens }: SentenceView, index: number, end: number) {
  const { persons } = lexicon.language
  const title = persons.titleFollows ? undefined : persons.titleAt(tokens, index)
  return title && title.last < end ? title.last : undefined
}

/** Tokens between two semicolons of a list, at most. */
const LONGEST_ITEM = 40

/** A mark between items; a semicolon only where no verb stands up to the next one. */
function isListMark({ tokens }: SentenceView, index: number): boolean {
  const isSemicolon = (at: number): boolean => /^[;；]$/.test(tokens[at]?.text ?? '')
  if (!isSemicolon(index)) return /^[,，、()（）]$/.test(tokens[index]?.text ?? '')
  for (let at = index + 1; at < tokens.length && !isSemicolon(at); at++) {
    const isVerb = /^(?:VERB|AUX)$/.test(tokens[at]?.partOfSpeech ?? '')
    if (isVerb || at - index > LONGEST_ITEM) return false
  }
  return true
}

/** `甲三只、乙五只`: behind the number of what stands before, where it is counted so and more follows. */
function behindCount(view: SentenceView, start: number, end: number): number {
  const behind = view.lexicon.language.behindCount(view.tokens, start) ?? start
  return behind < end ? behind : start
}

/** Tokens of a name that nobody knows in a list, at most. */
const LONGEST_UNKNOWN = 6

/** `甲、某名、乙`: where words are not parted, marks of a list around a name that nobody knows. */
function isUnknownGap(view: SentenceView, start: number, end: number): boolean {
  const { tokensPerWord, words } = view.lexicon.language
  const isJoint = (index: number): boolean =>
    words.conjunctions.has(view.tokens[index]?.normal ?? '')
  if (tokensPerWord === 1 || end - start > LONGEST_UNKNOWN + 2) return false
  if (!isJoint(start) || !isJoint(end - 1) || view.tokens[start]?.text !== '、') return false
  return mayBeName(view, start + 1, end - 1)
}

const mayBeName = (view: SentenceView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .every(({ partOfSpeech }) => /^(?:PROPN|NOUN|ADJ|X)$/.test(partOfSpeech))

/** `分布于甲，包括乙、丙`: whether the words only open the list of what stands before as a whole, a name that nobody knows among it. */
function isExamplesGap(view: SentenceView, start: number, end: number): boolean {
  const { language } = view.lexicon
  const comma = isComma(view, start) ? start : start + 1
  const isWhole = view.tokens
    .slice(start, comma)
    .every(({ partOfSpeech }) => partOfSpeech === 'NOUN')
  if (language.tokensPerWord === 1 || !isWhole || !isComma(view, comma)) return false
  const phrase = language.words.examples.find((words) => isPhrase(view, words, comma + 1))
  if (!phrase) return false
  const first = comma + 1 + phrase.length
  const isShort = end - first <= LONGEST_UNKNOWN + 1 && view.tokens[end - 1]?.text === '、'
  return first === end || (isShort && mayBeName(view, first, end - 1))
}

/** Words that say what kind the next names of a list are. */
const LONGEST_KIND = 10

/** "A, as well as small players such as | B": behind a conjunction other examples follow, of another kind. */
export function isOtherKindGap(view: SentenceView, start: number, end: number): boolean {
  const { language } = view.lexicon
  const { conjunctions, determiners, examples } = language.words
  if (language.tokensPerWord > 1 || end - start > LONGEST_KIND + 4) return false
  const last = determiners.has(view.tokens[end - 1]?.normal ?? '') ? end - 1 : end
  const phrase = examples.find((words) => isPhrase(view, words, last - words.length))
  if (!phrase) return false
  let from = isComma(view, start) ? start + 1 : start
  const isJoint = (index: number): boolean => conjunctions.has(view.tokens[index]?.normal ?? '')
  if (!isJoint(from)) return false
  while (isJoint(from)) from++
  const kind = view.tokens.slice(from, last - phrase.length)
  return (
    kind.at(-1)?.partOfSpeech === 'NOUN' &&
    kind.every(
      ({ text, partOfSpeech }, offset) =>
        !view.verbStarts.has(from + offset) &&
        (/^(?:NOUN|ADJ|NUM|DET)$/.test(partOfSpeech) || /^[-–]$|^\p{Ll}+ed$/u.test(text)),
    )
  )
}

/** Words between "and the" and a name in a list: "the lower end of". */
const MODIFIERS = 4

/** A list mark, a determiner, and words that say which part or sort of the thing is meant. */
function isModifiedGap(view: SentenceView, start: number, end: number): boolean {
  const { conjunctions, determiners, genitives } = view.lexicon.language.words
  let index = start
  while (index < end && isListGap(view, start, index + 1)) index++
  const isJoined = view.tokens.slice(start, index).some(({ normal }) => conjunctions.has(normal))
  if (!isJoined || !determiners.has(view.tokens[index - 1]?.normal ?? '')) return false
  const introduced = introductionStart(view, index, end)
  const last = introduced ?? end
  if (last - index > MODIFIERS || view.lexicon.language.tokensPerWord > 1) return false
  return view.tokens.slice(index, last).every(({ normal, partOfSpeech }, offset) => {
    if (view.verbTokens.has(index + offset)) return false
    const isTie = offset > 0 && (genitives.has(normal) || determiners.has(normal))
    // "and the Chesslandian | seat of Stane": a capital is that of an adjective.
    const isOf = introduced !== undefined && partOfSpeech === 'PROPN'
    return (
      isTie || isOf || isHyphenated(view, index + offset) || /^(?:ADJ|NOUN)$/.test(partOfSpeech)
    )
  })
}

/** Where words that introduce the name at `end` start, if any do. */
function introductionStart(view: SentenceView, from: number, end: number): number | undefined {
  for (let index = from; index < end; index++) {
    const found = matchesAt(view.lexicon.introductions, view.folded, index)
    if (found.some((match) => match.end === end)) return index
  }
  return undefined
}

/** Behind the title at the token, where one stands between a body and a name, or behind one. */
function behindTitle(view: SentenceView, index: number): number {
  const { persons } = view.lexicon.language
  const title = persons.titleFollows ? persons.titleAt(view.tokens, index) : undefined
  return title ? title.last + 1 : index
}

/** A list gap in which names of other things may stand: the offices between names of people. */
export function isCoveredGap(
  view: SentenceView,
  ends: readonly End[],
  { start, end }: { start: number; end: number },
): boolean {
  let from = behindTitle(view, start)
  for (const other of ends.filter(({ first, last }) => first >= from && last < end)) {
    if (other.first < from) continue
    if (!isListGap(view, from, other.first)) return false
    from = behindTitle(view, other.last + 1)
  }
  return isListGap(view, from, callingStart(view, from, end))
}

/** Tokens of what somebody is called before the name. */
const LONGEST_CALLING = 10

/** `甲、某校老师 | 乙`: where titles follow names, the start of a noun for a person right before the end, with the nouns that it goes with; else the end. */
function callingStart(view: SentenceView, from: number, end: number): number {
  const { persons } = view.lexicon.language
  if (!persons.titleFollows || !persons.isCalling(view.tokens, end - 1)) return end
  const isNoun = (index: number): boolean =>
    /^(?:NOUN|ADJ|X)$/.test(view.tokens[index]?.partOfSpeech ?? '')
  let start = end
  while (start > Math.max(from, end - LONGEST_CALLING) && isNoun(start - 1)) start--
  return start
}
