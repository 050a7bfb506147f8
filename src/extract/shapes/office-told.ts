import type { HeadSite } from '../candidate.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import {
  isCapitalised,
  isComma,
  isPossessive,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'
import { phraseStart } from './noun-phrase.ts'
import { titledNameEnd } from './titled-name.ts'

/** Words in lower case between an article and the office, or between two offices. */
const LONGEST_PLAIN = 4
/** Tokens between an office and a second one that the same person holds. */
const LONGEST_BODY = 10

/** "The team's arbiter, Ann Roe, …": an office in lower case behind an article, and its holder behind a comma. */
export function isToldOfNameBehind(view: SentenceView, office: HeadSite): boolean {
  const { determiners } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord > 1) return false
  const start = phraseStart(view, office.first, LONGEST_PLAIN)
  const before = view.tokens[start - 1]?.normal ?? ''
  const isDefinite = determiners.has(before) || isPossessive(view, start - 1)
  const isPlain = view.tokens
    .slice(start, office.first)
    .every(({ partOfSpeech }) => partOfSpeech !== 'VERB')
  return isDefinite && isPlain && isHolderSetOff(view, lastOfPair(view, office.last))
}

/** "arbiter of the Rook Team and | scorer": an office in lower case joined to the one before it. */
export function isSecondOffice(
  view: SentenceView,
  { complements }: CompiledNameCue,
  { first, last }: HeadSite,
): boolean {
  const { conjunctions } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord > 1) return false
  if (!conjunctions.has(view.tokens[first - 1]?.normal ?? '')) return false
  if (!endsTold(view, last + 1)) return false
  for (let index = first - 2; index >= Math.max(0, first - 2 - LONGEST_BODY); index--) {
    if (!isWord(view, index) && !isPossessive(view, index)) return false
    const isNext = index === first - 2 || complements.has(view.folded[index + 1] ?? '')
    if (view.officeEnds.has(index) && isNext) return true
    if (view.verbStarts.has(index)) return false
  }
  return false
}

/** Offices of one holder in a row. */
const LONGEST_ROW = 5

/** "Team arbiter, | crew scorer, guild captain Ann Roe": more offices, and then the name of who holds them all. */
export function opensRow(view: SentenceView, last: number): boolean {
  if (view.lexicon.language.tokensPerWord > 1) return false
  let end = last
  for (let office = 0; office < LONGEST_ROW && isComma(view, end + 1); office++) {
    const next = officeEnd(view, end + 2)
    if (next === undefined) return false
    if (titledNameEnd(view, next + 1) !== undefined || isCapitalised(view, next + 1)) return true
    end = next
  }
  return false
}

/** Where the office ends that starts at the token or behind words that are its body. */
function officeEnd(view: SentenceView, first: number): number | undefined {
  for (let index = first; index < first + LONGEST_BODY && isWord(view, index); index++) {
    if (view.officeEnds.has(index) && !view.officeEnds.has(index + 1)) return index
    if (view.verbStarts.has(index)) return undefined
  }
  return undefined
}

/** Whether what is told of a person ends before the token: a mark, a verb or the holder's name. */
function endsTold(view: SentenceView, index: number): boolean {
  const { text = '.', partOfSpeech = 'X' } = view.tokens[index] ?? {}
  if (/^[,.;:)]$/.test(text) || /^(?:VERB|AUX)$/.test(partOfSpeech)) return true
  return view.verbStarts.has(index) || titledNameEnd(view, index) !== undefined
}

/** "arbiter and scorer, Ann Roe": the last token of the office that is joined to the one before. */
function lastOfPair(view: SentenceView, last: number): number {
  const { conjunctions } = view.lexicon.language.words
  if (!conjunctions.has(view.tokens[last + 1]?.normal ?? '')) return last
  for (let index = last + 2; index <= last + 1 + LONGEST_PLAIN; index++) {
    if (isCapitalised(view, index) || !isWord(view, index)) return last
    if (view.officeEnds.has(index) && !view.officeEnds.has(index + 1)) return index
  }
  return last
}

/** Whether a comma, the holder's name and the end of that aside stand behind the office, and no list of names. */
function isHolderSetOff(view: SentenceView, last: number): boolean {
  if (!isComma(view, last + 1)) return false
  const end = titledNameEnd(view, last + 2)
  if (end === undefined) return false
  const { text = '.', partOfSpeech = 'X' } = view.tokens[end + 1] ?? {}
  if (isComma(view, end + 1)) return titledNameEnd(view, end + 2) === undefined
  return /^[.;:)”"]$/.test(text) || /^(?:VERB|AUX)$/.test(partOfSpeech)
}
