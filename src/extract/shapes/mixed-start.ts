import { startsLarge } from '../../language/letter-case.ts'
import type { NameCue } from '../../pack.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import {
  isCapitalised,
  isHyphenated,
  isNumeric,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'
import { isFunctionWord, isOfDay, opensCell } from './noun-phrase.ts'

/** Words before the head noun. */
const LONGEST = 14

/** No part of a name in small letters. */
const NO_PART = /^(?:VERB|AUX|ADP|DET|PRON|SCONJ|CCONJ|ADV|PART|INTJ|PUNCT|SYM)$/

/**
 * The first of the words in any case before a head noun that may belong to its name: no verbs, small words
 * or offices; "and" between two fields, and a known name in brackets.
 */
export function mixedStart(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { head, parts }: { readonly head: HeadSite; readonly parts: readonly Candidate[] },
): number {
  const limit = Math.max(0, head.first - LONGEST)
  let first = head.first
  let isJoined = false
  while (first > limit && !opensCell(view, first)) {
    const before = first - 1
    if (mayBePart(view, before)) {
      first = before
      continue
    }
    const bracket = bracketStart(view, before, parts)
    const isAnd: boolean =
      cue.namesFields &&
      !isJoined &&
      first < head.first &&
      joinsFields(view, cue, { index: before, parts })
    if (bracket === undefined && !isAnd) break
    isJoined ||= isAnd
    first = bracket ?? before - 1
  }
  while (first < head.first && !isWord(view, first)) first++
  return first
}

function mayBePart(view: SentenceView, index: number): boolean {
  const token = view.tokens[index]
  if (!token) return false
  if (isHyphenated(view, index)) return !isInflected(token.normal) || isCapitalised(view, index)
  if (isTerm(view, index)) return true
  if (!isWord(view, index) || isNumeric(view, index) || isFunctionWord(view, index)) return false
  if (view.officeEnds.has(index) || isOfDay(view, index)) return false
  const { calendar, conjunctions, surroundings } = view.lexicon.language.words
  if (calendar.has(token.normal) || conjunctions.has(token.normal)) return false
  if ((isCapitalised(view, index) && index > 0) || surroundings.has(token.normal)) return true
  if (view.verbTokens.has(index)) return isNounHere(view, index)
  if (token.partOfSpeech === 'VERB') return isNounHere(view, index) || /ing$/.test(token.normal)
  return !NO_PART.test(token.partOfSpeech)
}

/** "Stane 15th | term rook guild": which term of a body it is, with more words on both sides. */
function isTerm(view: SentenceView, index: number): boolean {
  const isOrdinal = /^\d+(?:st|nd|rd|th)$/.test(view.tokens[index]?.normal ?? '')
  return isOrdinal && isCapitalised(view, index - 1) && isWord(view, index + 1)
}

/** "rook breed guild": what may be a verb is a noun between two others, the first no plural. */
function isNounHere({ tokens, folded }: SentenceView, index: number): boolean {
  const { normal = '' } = tokens[index] ?? {}
  const before = tokens[index - 1]
  const isNounAt = (at: number): boolean =>
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.partOfSpeech ?? 'X') ||
    startsLarge(tokens[at]?.text ?? '')
  const isPluralBefore = before?.normal !== folded[index - 1]
  return !isInflected(normal) && isNounAt(index - 1) && isNounAt(index + 1) && !isPluralBefore
}

const isInflected = (word: string): boolean => /(?:s|ed)$/.test(word)

/**
 * "rook | and pawn guild": whether the conjunction joins two words in small letters, the first no end of a
 * name that may open the words or of one of the class.
 */
function joinsFields(
  view: SentenceView,
  { names, opensWith }: NameCue,
  { index, parts }: { readonly index: number; readonly parts: readonly Candidate[] },
): boolean {
  const { conjunctions } = view.lexicon.language.words
  const isField = (at: number): boolean => mayBePart(view, at) && !isCapitalised(view, at)
  const isOther = ({ last, classIri }: Candidate): boolean =>
    last === index - 1 && (classIri === names || opensWith.includes(classIri))
  return (
    conjunctions.has(view.tokens[index]?.normal ?? '') &&
    isField(index - 1) &&
    isField(index + 1) &&
    !endsInHead(view, { first: index - 1, last: index - 1 }, (cue) => cue.names === names) &&
    !parts.some(isOther)
  )
}

/** "Stane | (Low Moat) guild": where the brackets open that hold nothing but a known name behind a word in capitals. */
function bracketStart(
  view: SentenceView,
  close: number,
  parts: readonly Candidate[],
): number | undefined {
  if (!/^[)）]$/.test(view.tokens[close]?.text ?? '')) return undefined
  const inner = parts.find(
    ({ first, last }) => last === close - 1 && /^[(（]$/.test(view.tokens[first - 1]?.text ?? ''),
  )
  return inner && isCapitalised(view, inner.first - 2) ? inner.first - 1 : undefined
}
