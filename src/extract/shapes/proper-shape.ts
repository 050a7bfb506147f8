import { startsSmall } from '../../language/letter-case.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import {
  isCapitalised,
  isHyphenated,
  isPossessive,
  isWord,
  type SentenceView,
} from '../sentence-view.ts'
import { beforeComma } from './before-comma.ts'
import { behindOwner } from './behind-owner.ts'
import { behindKinds, withBodyBefore } from './bodies-before.ts'
import { chainedEnd } from './chained-bodies.ts'
import { complementEnd } from './complement-end.ts'
import { fieldListStart } from './field-list.ts'
import { isPlural } from './is-plural.ts'
import { joinedStart } from './joined-start.ts'
import { endsInLongWord } from './long-word.ts'
import {
  capitalisedStart,
  endsInIgnored,
  goesOn,
  headedName,
  isFunctionWord,
  opensCell,
  trimGenericWords,
} from './noun-phrase.ts'
import {
  behindPlaces,
  endsInPlace,
  hasProperWord,
  holdsCount,
  isBehindPlace,
  isPlainName,
  isPlainPhrase,
} from './parted-places.ts'
import { isLongPlain, plainNameStart } from './plain-name.ts'
import { isSeat, opensWithSeat } from './seat-before.ts'
import { mayFollow, wholeNameEnd } from './whole-name.ts'

/** Capitalised words that end in a capitalised head noun, or go on after "of"; some head nouns are names alone. */
export const readProperShape = (
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  known: readonly Candidate[],
): Candidate | undefined =>
  readLongName(view, compiled, head, known) ?? readBareName(view, compiled, head)

/** "Bishopry passed it": a head noun in capitals that is a name alone, without article or another name beside it. */
function readBareName(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
): Candidate | undefined {
  if (!compiled.bareHeads.has(view.folded.slice(head.first, head.last + 1).join(' ')))
    return undefined
  const { determiners } = view.lexicon.language.words
  const { normal = '', partOfSpeech = 'X' } = view.tokens[head.first - 1] ?? {}
  const isTold = determiners.has(normal) || /^(?:ADJ|NUM|NOUN|PROPN)$/.test(partOfSpeech)
  const isParted = head.first === 0 || !isWord(view, head.first - 1)
  if (!isCapitalised(view, head.first) || (isTold && !isParted)) return undefined
  if (isPossessive(view, head.first - 1) || goesOn(view, head.last)) return undefined
  const isHyphened = isHyphenated(view, head.first) || isHyphenated(view, head.last + 1)
  if (isHyphened || isCapitalised(view, head.last + 1)) return undefined
  return headedName(view, compiled, { head, first: head.first })
}

function readLongName(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  known: readonly Candidate[],
): Candidate | undefined {
  if (!isCapitalised(view, head.first) && !isAbbreviation(view, head)) return undefined
  if (isFunctionWord(view, head.first) && !isLegalForm(view, head)) return undefined
  const plain = plainNameStart(view, compiled, head, known)
  if (plain !== undefined && !endsInIgnored(view, compiled, head))
    return headedName(view, compiled, { head, first: plain })
  const opening = behindKinds(view, compiled, {
    start: withBodyBefore(view, compiled, { start: nameStart(view, compiled, head), head, known }),
    head,
    known,
  })
  const isLongHead = head.last - head.first >= view.lexicon.language.tokensPerWord
  const inner = isLongHead ? undefined : wholeNameEnd(view, compiled, opening, head.first)
  if (inner !== undefined && !mayFollow(view, compiled, inner, head.last)) return undefined
  const behind = inner === undefined ? opening : inner + 1
  const start = behindPlaces(view, compiled, { start: behind, head, known })
  const run = { start, head, known }
  if (holdsCount(view, compiled, run) || endsInPlace(view, compiled, run)) return undefined
  if (compiled.cue.properWords && !hasProperWord(view, start, head)) return undefined
  // Before a long head noun `plainNameStart` has decided.
  const mayBePlain = !isLongPlain(view, compiled, head) && isPlainName(view, compiled, run)
  if (compiled.cue.plainNames && !mayBePlain) return undefined
  if (!isBehindPlace(view, compiled, run) && isPlainPhrase(view, compiled, run)) return undefined
  const isOffice = isBehindOffice(view, start)
  const field = complementEnd(view, compiled, head.last, isOffice)
  const last = Math.max(
    chainedEnd(view, compiled, field),
    ...bodiesBehind(view, compiled, { head, known }),
  )
  const meaningful = trimGenericWords(view, { first: start, end: head.first }, compiled)
  const isOfSeat = isLongHead && head.first === start + 1 && isSeat(view, start)
  if (meaningful === head.first && last === head.last && !isOfSeat) return undefined
  if (endsInIgnored(view, compiled, head) || isCounted(view, start, head)) return undefined
  const isJoined = start < capitalisedStart(view, head.first)
  const isNamed =
    isName(view, start, head) ||
    opensWithSeat(view, start, head) ||
    opensWithName(known, compiled, { start, head }) ||
    isBehindPlace(view, compiled, run) ||
    compiled.cue.plainNames
  if (!isJoined && !isNamed && !isOfSeat) return undefined
  if (compiled.cue.firstWordAlone && goesOnInCapitals(view, last + 1)) return undefined
  if (isSeveralNames(view, compiled, { start, head, known })) return undefined
  return headedName(view, compiled, { head, first: start, last: yearEnd(view, compiled, last) })
}

/** "Rook Contest | 2021": the year of an event; the token itself without. */
const yearEnd = (view: SentenceView, { cue }: CompiledNameCue, last: number): number =>
  view.lexicon.governingClasses.has(cue.names) &&
  /^(?:19|20)\d\d$/.test(view.tokens[last + 1]?.text ?? '')
    ? last + 1
    : last

/** "The two | Tidal Reserves", "Top 50 Reserves": a number in small letters or right before a plural counts things. */
function isCounted(view: SentenceView, start: number, head: HeadSite): boolean {
  const { partOfSpeech = 'X', text = '' } = view.tokens[start - 1] ?? {}
  const isBefore = partOfSpeech === 'NUM' && startsSmall(text)
  return isPlural(view, head) && (isBefore || /^\d+$/.test(view.tokens[head.first - 1]?.text ?? ''))
}

/** What has no vowel is short for something, and written small in names too. */
const isAbbreviation = (view: SentenceView, { first, last }: HeadSite): boolean =>
  first === last && /^[bcdfghjklmnpqrstvwxz]{3,}$/.test(view.tokens[first]?.text ?? '')

/** "AS": what is a function word in small letters is a legal form in capitals alone. */
const isLegalForm = (view: SentenceView, { first, last }: HeadSite): boolean =>
  last > first || /^\p{Lu}{2,}$/u.test(view.tokens[first]?.text ?? '')

function nameStart(view: SentenceView, compiled: CompiledNameCue, site: HeadSite): number {
  const head = site.first
  const run = capitalisedStart(view, beforeComma(view, compiled, site))
  const owned = behindOwner(view, run, head)
  const isCounted =
    view.lexicon.governingClasses.has(compiled.cue.names) || !compiled.cue.namesFields
  const bare = isCounted ? owned : behindOrdinal(view, owned, head)
  const start = behindTerm(view, compiled, { start: bare, head })
  if (start === head && site.last === head) return start
  const joined = joinedStart(view, compiled, { start, head })
  const isPlain = joined === start && start < head
  return compiled.cue.namesFields && isPlain ? fieldListStart(view, start) : joined
}

/** Whether an office and a preposition stand before the name: whose holder may stand behind it. */
function isBehindOffice(view: SentenceView, first: number): boolean {
  const { determiners, prepositions } = view.lexicon.language.words
  const isDefinite = determiners.has(view.tokens[first - 1]?.normal ?? '')
  const at = isDefinite ? first - 2 : first - 1
  return prepositions.has(view.tokens[at]?.normal ?? '') && view.officeEnds.has(at - 1)
}

/** "19th | Rook Union": which of the terms of a body is meant is told before the name. */
function behindOrdinal(view: SentenceView, start: number, head: number): number {
  const isOrdinal = /^\d+(?:st|nd|rd|th)$/.test(view.tokens[start]?.normal ?? '')
  return isOrdinal && head - start > 1 ? start + 1 : start
}

/** "第五届 | 青禾": no place has its number before it, where words are not parted; an event there has. */
function behindTerm(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { start, head }: { start: number; head: number },
): number {
  const { addressClasses, language } = view.lexicon
  const { counters } = language.words
  const isNumber = language.tokensPerWord > 1 && counters.has(view.folded[start] ?? '')
  if (!isNumber || !addressClasses.has(cue.names)) return start
  const end = range(start + 1, Math.min(start + LONGEST_TERM, head - 1)).find((index) =>
    counters.has(view.folded[index] ?? ''),
  )
  return end === undefined ? start : end + 1
}

/** Tokens of a number and the word that counts. */
const LONGEST_TERM = 4

/** Where known names of the class end that stand behind "of" and an article, in lower case too. */
function bodiesBehind(
  view: SentenceView,
  { cue, complements }: CompiledNameCue,
  { head, known }: { head: HeadSite; known: readonly Candidate[] },
): number[] {
  const { determiners } = view.lexicon.language.words
  const next = head.last + 1
  if (!complements.has(view.folded[next] ?? '')) return []
  const start = determiners.has(view.tokens[next + 1]?.normal ?? '') ? next + 2 : next + 1
  return known
    .filter(({ first, classIri }) => first === start && classIri === cue.names)
    .map(({ last }) => last)
}

/** Whether the name goes on to other words: "Rook Clocks | Row". */
const goesOnInCapitals = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  isCapitalised(view, index) &&
  !opensCell(view, index) &&
  !view.lexicon.language.words.calendar.has(view.tokens[index]?.normal ?? '')

/**
 * Whether known names of the class, one behind the other, make up all the words; or one stands first,
 * whole with its own head noun, and nothing but the head noun behind it.
 */
function isSeveralNames(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { start, head, known }: { start: number; head: HeadSite; known: readonly Candidate[] },
): boolean {
  const parts = known
    .filter(({ first, classIri }) => classIri === cue.names && first >= start && first <= head.last)
    .toSorted((a, b) => a.first - b.first)
  const endsBeforeHead = ({ first, last }: Candidate): boolean =>
    first === start &&
    last === head.first - 1 &&
    endsInHead(view, { first: last, last }, ({ names }) => names === cue.names)
  return parts.some(endsBeforeHead) || isRowOf(parts, start, head)
}

/** Whether some of the parts, in order of their starts, stand one behind the other from the token to the end of the head noun. */
function isRowOf(parts: readonly Candidate[], start: number, head: HeadSite): boolean {
  const reached = new Set([start])
  for (const { first, last } of parts) {
    if (!reached.has(first)) continue
    if (last < head.first) reached.add(last + 1)
    if (last === head.last && first > start) return true
  }
  return false
}

/**
 * Where there are no capitals: more than one sign must be there, and a head noun of one sign, which
 * ends many words that name nothing, must end a word that is a proper noun or that nobody knows.
 */
function isName(view: SentenceView, first: number, head: HeadSite): boolean {
  const { tokensPerWord } = view.lexicon.language
  if (tokensPerWord === 1) return true
  const size = head.last - first + 1
  const isShort = head.last === head.first
  const isOwnWord = view.lexicon.language.endsWord(view.tokens[head.last])
  const part = view.tokens[isOwnWord ? head.last - 1 : head.last]?.partOfSpeech ?? 'X'
  if (size <= tokensPerWord) return false
  return !isShort || /^(?:PROPN|X)$/.test(part) || endsInLongWord(view, first, head)
}

/** Whether a known name of another class opens the words and leaves some before the head noun: the place of a body. */
const opensWithName = (
  known: readonly Candidate[],
  { cue }: CompiledNameCue,
  { start, head }: { start: number; head: HeadSite },
): boolean =>
  known.some(
    ({ first, last, classIri }) => first === start && last < head.first && classIri !== cue.names,
  )
