import type { NameCue } from '../../pack.ts'
import { endsInHead, headsOf } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isOfOrdinal } from '../ordinals-in-words.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { range } from '../range.ts'
import { isCapitalised, isNumeric, type SentenceView } from '../sentence-view.ts'
import { isFunctionWord, isOfDay } from './noun-phrase.ts'

/** Words before the head noun of an event. */
const LONGEST = 12
const PART = /^(?:NOUN|PROPN|ADJ|NUM|X)$/

/** Where the words start that may be of the name of an event, before the token where its head noun stands. */
export function eventStart(view: SentenceView, compiled: CompiledNameCue, end: number): number {
  let first = end
  const limit = LONGEST * view.lexicon.language.tokensPerWord
  while (first > 0 && end - first < limit) {
    const opening = enclosedStart(view, compiled, first - 1)
    if (opening !== undefined) first = opening
    else if (belongs(view, compiled, first - 1)) first--
    else break
  }
  while (first < end && (isPunctuation(view, first) || isAnd(view, first) || isOfDay(view, first)))
    first++
  return first
}

/** Tokens between the quotes or brackets inside a name. */
const LONGEST_ENCLOSED = 12
/** What closes words inside a name, and what opens them. */
const OPENINGS: ReadonlyMap<string, RegExp> = new Map([
  ['”', /^“$/],
  ['」', /^「$/],
  ['）', /^[（(]$/],
  [')', /^[（(]$/],
  ['》', /^《$/],
])
/** A title may stand at the start of a name as well: 《…》第九届…. */
const TITLE_END = '》'

/**
 * Where no spaces part words, the opening of the quotes or brackets that close at the token, if the
 * name goes on before them: 第三次（扩大）.
 */
function enclosedStart(
  view: SentenceView,
  compiled: CompiledNameCue,
  close: number,
): number | undefined {
  const mark = view.tokens[close]?.text ?? ''
  const openings = OPENINGS.get(mark)
  if (!openings) return undefined
  if (view.lexicon.language.tokensPerWord === 1) {
    const open = noteStart(view, compiled, close)
    return open !== undefined && belongs(view, compiled, open - 1) ? open : undefined
  }
  for (let open = close - 1; open >= close - LONGEST_ENCLOSED; open--) {
    const text = view.tokens[open]?.text ?? ''
    const mayOpen = (): boolean =>
      mark === TITLE_END ? isCountedInWords(view, close + 1) : belongs(view, compiled, open - 1)
    if (openings.test(text)) return mayOpen() ? open : undefined
    if (!/^[\p{L}\p{N}]/u.test(text)) return undefined
  }
  return undefined
}

/** The opening of brackets that close at the token and hold but a qualifier: "(enlarged)". */
export function noteStart(
  view: SentenceView,
  { qualifiers }: CompiledNameCue,
  close: number,
): number | undefined {
  const isNote = view.tokens[close]?.text === ')' && view.tokens[close - 2]?.text === '('
  return isNote && qualifiers.has(view.folded[close - 1] ?? '') ? close - 2 : undefined
}

const isAnd = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')

function belongs(view: SentenceView, compiled: CompiledNameCue, index: number): boolean {
  const token = view.tokens[index]
  if (!token || (startsVerb(view, index) && !isInTitle(view, index))) return false
  if (isInTitle(view, index) && /^(?:VERB|ADV)$/.test(token.partOfSpeech)) return true
  if (compiled.qualifiers.has(view.folded[index] ?? '') || isNumeric(view, index)) return true
  if (isOfOrdinal(view, index) || isNumberSign(view, index) || isJoint(view, compiled, index))
    return true
  if (isFunctionWord(view, index) || isPunctuation(view, index)) return false
  return PART.test(token.partOfSpeech) || endsLongOffice(view, index) || isParticiple(view, index)
}

/** "national | planned | harvest rally": a participle behind an adjective and before a noun. */
const isParticiple = ({ tokens, lexicon }: SentenceView, index: number): boolean =>
  lexicon.language.tokensPerWord === 1 &&
  /ed$/.test(tokens[index]?.normal ?? '') &&
  tokens[index - 1]?.partOfSpeech === 'ADJ' &&
  tokens[index + 1]?.partOfSpeech === 'NOUN'

/** "guild long": the last word of an office of two words or more, whatever it is elsewhere. */
const endsLongOffice = (view: SentenceView, index: number): boolean =>
  view.officeEnds.has(index) &&
  headsOf(view, { first: index - 1, last: index }).some(({ cue }) => cue.shape === 'OfficeShape')

/** Whether a verb starts at the token, and no noun of action of its own. */
function startsVerb(view: SentenceView, index: number): boolean {
  if (!view.verbStarts.has(index)) return false
  const { endsWord, mayBeVerb, tokensPerWord } = view.lexicon.language
  if (tokensPerWord === 1) return true
  const isWhole = [0, 1, tokensPerWord].map((step) => endsWord(view.tokens[index + step]))
  const isNoun = isWhole[0] && !isWhole[1] && isWhole[2] && !mayBeVerb(view.tokens, index)
  return isWhole[0] === true && !isNoun
}

/** Whether the word stands between others with capitals, as verbs in a title do: "Brass Building Work". */
const isInTitle = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  [index - 1, index, index + 1].every(
    (at) =>
      isCapitalised(view, at) || (at > index && isAnd(view, at) && isCapitalised(view, at + 1)),
  )

/** The "and" of a topic in capitals: "Brass and Reed Spring Parade"; behind a head noun another event begins. */
function isJoint(view: SentenceView, { cue }: CompiledNameCue, index: number): boolean {
  const areCapitals = isCapitalised(view, index - 1) && isCapitalised(view, index + 1)
  if (!isAnd(view, index) || !areCapitals) return false
  const isPerson = personalNameAt(view, index - 2, 'none')
  const endsName =
    isListMark(view, index) &&
    endsInHead(view, { first: Math.max(0, index - LONGEST), last: index - 1 })
  return (
    !endsName &&
    !endsEvent(view, cue, index - 1) &&
    isPerson?.last !== index - 1 &&
    isCapitalised(view, index + 2)
  )
}

/** Signs of the longest head noun before "and", where no spaces part words. */
const LONGEST_HEAD = 4

/** Whether a head noun of events ends at the token. */
const endsEvent = (view: SentenceView, { iri }: NameCue, last: number): boolean =>
  range(Math.max(0, last + 1 - LONGEST_HEAD), last).some((first) =>
    headsOf(view, { first, last }).some(({ cue }) => cue.iri === iri),
  )

/** The mark between names where no spaces part words. */
const isListMark = (view: SentenceView, index: number): boolean => view.tokens[index]?.text === '、'

/** "No." before a number, and the full stop where the tokeniser parts it. */
function isNumberSign(view: SentenceView, index: number): boolean {
  const text = view.tokens[index]?.normal ?? ''
  if (view.lexicon.language.words.counters.has(text)) return true
  return text === '.' && isNumberSign(view, index - 1)
}

export const isOrdinal = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.ordinals.has(view.tokens[index]?.normal ?? '')

/** `第三次`, `二十届`: a number in words, which a sign beside it makes one of events. */
export function isCountedInWords(view: SentenceView, index: number): boolean {
  const { ordinalMarks } = view.lexicon.language.words
  if (!ordinalMarks.has(view.tokens[index]?.text ?? '')) return false
  return [index - 1, index].some((at) => view.tokens[at]?.partOfSpeech === 'NUM')
}

export const isPunctuation = (view: SentenceView, index: number): boolean =>
  !/^[\p{L}\p{N}]/u.test(view.tokens[index]?.text ?? '')
