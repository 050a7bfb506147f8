import { startsSmall } from '../../language/letter-case.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { headsOf } from '../heads-and-labels.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { holderFollows } from '../persons/listed-holders.ts'
import { personBeforeOffice } from '../persons/person-before-office.ts'
import { range } from '../range.ts'
import { isCapitalised, isHyphenated, isWord, type SentenceView } from '../sentence-view.ts'
import { apposedBodyEnd } from './apposed-body.ts'
import { fieldsBeforeOffice } from './field-list.ts'
import { isPlural } from './is-plural.ts'
import { mayBeHeld } from './may-be-held.ts'
import {
  capitalisedStart,
  endsInIgnored,
  headWords,
  isHeadlineVerb,
  isHeadOf,
} from './noun-phrase.ts'
import { bodyEnd, setOffStart } from './office-body.ts'
import { isGivenOffice } from './office-given.ts'
import { isSecondOffice, isToldOfNameBehind, opensRow } from './office-told.ts'
import { startBehindPerson } from './person-at-end.ts'
import { titledNameEnd } from './titled-name.ts'

/** Characters that a longer head noun has before a shorter one. */
const LONGEST_LEAD = 4

/**
 * An office: "Rook Team Deputy Arbiter", "arbiter of the Rook Team", "Grand Arbiter".
 * Without capitals, body and qualifier it is one only where a personal name follows, or where it is
 * set off behind one: "Ann Roe, opening arbiter".
 */
export function readOfficeShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  // "Arbiter-elect": no arbiter yet.
  if (isHyphenated(view, head.last + 1) || endsLongerHead(view, compiled, head)) return undefined
  if (isCounted(view, head) || isVerbOfHeadline(view, head)) return undefined
  if (compiled.cue.needsBody && isPlural(view, head)) return undefined
  if (compiled.cue.needsHolder && !mayBeHeld(view, head.last)) return undefined
  if (endsInIgnored(view, compiled, head)) return undefined
  const qualified = qualifierStart(view, compiled, head.first)
  if (isBehindCount(view, qualified)) return undefined
  const start = bodyStart(view, compiled, { end: qualified, parts })
  const isHolder =
    isSurname(view, start, qualified) ||
    personBeforeOffice(view, { first: qualified, last: head.last }, parts) !== undefined
  const body = isHolder ? qualified : start
  const setOff = setOffStart(view, { first: body, head, parts })
  const first = setOff ?? body
  const isSetOffOrGiven = setOff !== undefined || isGivenOffice(view, first)
  const end = bodyEnd(view, compiled, { head: head.last, parts, isSetOff: isSetOffOrGiven })
  const isSpaceless = view.lexicon.language.tokensPerWord > 1
  const hasOwnBody = parts.some((part) => isInside(part, body, qualified))
  // "Arbiter of Openings, Rook Team": a field is no body.
  const isField = !parts.some(({ first: from }) => from > head.last && from <= end)
  const isBare = !hasOwnBody && (end === head.last || isField)
  const apposed =
    isSpaceless || isBare
      ? apposedBodyEnd(view, { first, last: end }, { names: compiled.cue.names, parts })
      : undefined
  // Behind a field the whole name of the body must stand: "Arbiter of Openings, Rook Team Led by Stane".
  const isCut = end > head.last && !isSpaceless && isCapitalised(view, (apposed ?? end) + 1)
  const last = isCut ? end : (apposed ?? end)
  if (setOff === undefined && last === head.last && isOfMany(view, head)) return undefined
  const hasBody = body < qualified || last > head.last
  if (compiled.cue.needsBody && !isOfSomebody(view, head, { last, hasBody })) return undefined
  const isCapital = isCapitalised(view, head.first) || isCapitalised(view, head.last)
  const isProper = isCapital && !isOpeningPlural(view, first, head)
  const named =
    isProper ||
    hasBody ||
    nameFollows(view, head.last + 1) ||
    isSetOff(view, setOff, last) ||
    isGivenOffice(view, first) ||
    isToldOfNameBehind(view, { first, last }) ||
    isSecondOffice(view, compiled, { first, last }) ||
    (compiled.cue.needsHolder && holderFollows(view, last)) ||
    (head.last > head.first && opensRow(view, last))
  if (!named) return undefined
  const { names, iri, confidence } = compiled.cue
  const folded = headWords(view, head)
  return { first, last, classIri: names, rule: iri, score: confidence, head: folded }
}

/**
 * Whether the head noun is but the end of a longer one, where no spaces part words: then what stands
 * before it is no body.
 */
function endsLongerHead(view: SentenceView, { cue }: CompiledNameCue, head: HeadSite): boolean {
  if (view.lexicon.language.tokensPerWord === 1) return false
  const starts = range(Math.max(0, head.first - LONGEST_LEAD), head.first - 1)
  return starts.some((first) =>
    headsOf(view, { first, last: head.last }).some((other) => other.cue.iri === cue.iri),
  )
}

/** Whether the name stands among the words from the first token to before the end. */
const isInside = (name: Candidate, first: number, end: number): boolean =>
  name.first >= first && name.last < end

/** Tokens of the other offices of a holder, where no spaces part words. */
const LONGEST_OFFICES = 30

/**
 * Whether a head noun that needs a body or a holder has one. Where no spaces part words it needs both, the
 * holder behind it or behind more offices.
 */
function isOfSomebody(
  view: SentenceView,
  head: HeadSite,
  { last, hasBody }: { readonly last: number; readonly hasBody: boolean },
): boolean {
  if (view.lexicon.language.tokensPerWord === 1) return hasBody || isHeld(view, head)
  if (!hasBody) return false
  let end = last
  for (let index = last + 1; index <= last + LONGEST_OFFICES; index++) {
    if (nameFollows(view, end + 1)) return true
    const text = view.tokens[index]?.text ?? '。'
    if (/^[，,。；;！？]$/.test(text)) return false
    if (index === last + 1 && !/^[、兼]$/.test(text)) return false
    if (view.officeEnds.has(index)) end = index
  }
  return false
}

/** Whether its holder follows, of an office in the singular that is no title of everybody who has it. */
function isHeld(view: SentenceView, { first, last }: HeadSite): boolean {
  const isTitle = view.lexicon.language.persons.titleAt(view.tokens, first) !== undefined
  return !isTitle && nameFollows(view, last + 1)
}

/** Whether the office set off behind a name ends where it may. */
function isSetOff(view: SentenceView, first: number | undefined, last: number): boolean {
  if (first === undefined) return false
  const next = view.tokens[last + 1]
  const { copulas } = view.lexicon.language.words
  if (copulas.has(next?.normal ?? '')) return true
  return !next || !isWord(view, last + 1) || /^(?:and|who|at|in|for|of|with)$/.test(next.normal)
}

/** "Ann Roe Heads the Rook Team": a verb of a headline, which has a plural's form. */
function isVerbOfHeadline(view: SentenceView, { first, last }: HeadSite): boolean {
  const { determiners } = view.lexicon.language.words
  const isObjectBehind = determiners.has(view.tokens[last + 1]?.normal ?? '')
  return first === last && isObjectBehind && isHeadlineVerb(view, first)
}

/** "16 Arbiters": so many that hold it. */
const isCounted = (view: SentenceView, { first, last }: HeadSite): boolean =>
  view.tokens[first - 1]?.partOfSpeech === 'NUM' && isPlural(view, { first, last })

/** `第二次|舵手会`: where no spaces part words, what is counted right before the office is no body but an event. */
const isBehindCount = (view: SentenceView, first: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 &&
  view.lexicon.language.words.counters.has(view.folded[first - 1] ?? '')

/** "Arbiters met.": the capital is the sentence's, and the plural is nobody's office. */
const isOpeningPlural = (view: SentenceView, first: number, head: HeadSite): boolean =>
  first === 0 && head.last === 0 && view.tokens[0]?.normal !== view.folded[0]

/** "guild arbiters met": a plural in small letters with no holder behind it is nobody's office. */
export const isOfMany = (view: SentenceView, head: HeadSite): boolean =>
  isPlural(view, head) &&
  startsSmall(view.tokens[head.first]?.text ?? '') &&
  ![1, /^[,:]$/.test(view.tokens[head.last + 1]?.text ?? '') ? 2 : 1].some((step) =>
    nameFollows(view, head.last + step),
  )

/** Whether all that stands before the office is a surname, where offices follow these: 赵舵手. */
function isSurname(view: SentenceView, first: number, end: number): boolean {
  const { persons } = view.lexicon.language
  return persons.titleFollows && persons.surnameAt(view.tokens, first)?.last === end - 1
}

function qualifierStart(view: SentenceView, { qualifiers }: CompiledNameCue, head: number): number {
  let first = head
  for (;;) {
    // "vice-general arbiter"
    const isTied = isHyphenated(view, first - 1) && !isWord(view, first - 1)
    const before = isTied ? first - 2 : first - 1
    const pair = view.folded.slice(Math.max(0, before - 1), before + 1).join(' ')
    if (before > 0 && qualifiers.has(pair)) first = before - 1
    else if (before < 0 || !qualifiers.has(view.folded[before] ?? '')) return first
    else first = before
  }
}

/** The body before the office: one that is known, or words in capitals back to another office. */
function bodyStart(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { end, parts }: { end: number; parts: readonly Candidate[] },
): number {
  const bodies = parts.filter((part) => part.last === end - 1 && part.classIri !== cue.names)
  const known = Math.min(end, ...bodies.map((part) => part.first))
  if (isHeadOf(view, cue, end - 1)) return known
  if (!isCapitalised(view, end)) return wholeBodyStart(view, known, end)
  let capitals = startBehindPerson(view, capitalisedStart(view, end), end)
  for (let index = end - 1; index >= capitals; index--) {
    if (isHeadOf(view, cue, index) && !isHeldByMany(view, index)) capitals = index + 1
  }
  while (capitals < end && (!isWord(view, capitals) || isOfCalendar(view, capitals))) capitals++
  const listed = capitals < end ? fieldsBeforeOffice(view, capitals) : capitals
  return Math.min(known, listed)
}

/** "In May 2019 | Arbiter Roe": months and years are no part of a body. */
const isOfCalendar = ({ tokens, lexicon }: SentenceView, index: number): boolean => {
  const { text = '', normal = '' } = tokens[index] ?? {}
  return /^(?:1[6-9]|20)\d\d$/.test(text) || lexicon.language.words.calendar.has(normal)
}

/** "Arbiters Guild Captain": the plural says whose body it is. */
const isHeldByMany = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  view.folded[index] !== view.tokens[index]?.normal &&
  isCapitalised(view, index + 1)

/** A known name before an office in lower case may be the end of a body: "Rooks Foxland | arbiter Ann Roe". */
function wholeBodyStart(view: SentenceView, known: number, end: number): number {
  if (known === end || !isCapitalised(view, known - 1)) return known
  const start = capitalisedStart(view, known)
  return start > 0 ? start : known
}

/** A personal name, with a title before it or none: "arbiter Dr Ann Roe". */
const nameFollows = (view: SentenceView, index: number): boolean =>
  titledNameEnd(view, index) !== undefined
