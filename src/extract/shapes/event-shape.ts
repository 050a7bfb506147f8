import type { NameCue, PackProperty } from '../../pack.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { endsInHead, headsOf } from '../heads-and-labels.ts'
import { isDay } from '../is-day.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { isOfOrdinal } from '../ordinals-in-words.ts'
import { personalNameAt } from '../personal-name-at.ts'
import { range } from '../range.ts'
import { isCapitalised, isNumeric, type SentenceView } from '../sentence-view.ts'
import { capitalisedEnd, headedName, isFunctionWord, isOfDay } from './noun-phrase.ts'
import { isNamedByWords } from './spaceless-event.ts'

/** Words before the head noun of an event. */
const LONGEST = 12
const PART = /^(?:NOUN|PROPN|ADJ|NUM|X)$/

/**
 * An event: "46th spring parade of the Brass Band". A number, a year or an organiser
 * must stand with the head noun; without one the words name no event of their own.
 */
export function readEventShape(
  view: SentenceView,
  compiled: CompiledNameCue,
  head: HeadSite,
  parts: readonly Candidate[],
): Candidate | undefined {
  const first = organiserStart(view, compiled, {
    first: eventStart(view, compiled, head.first),
    head,
    parts,
  })
  const last = organiserEnd(view, compiled, { head: head.last, parts })
  const numbered = range(first, last).some(
    (index) => isNumeric(view, index) || isOrdinal(view, index) || isCountedInWords(view, index),
  )
  const organised =
    last > head.last || parts.some((part) => part.first >= first && part.last <= head.first)
  const topicEnd = heldTopicEnd(view, compiled, { first, head })
  if (topicEnd !== undefined) return headedName(view, compiled, { head, first, last: topicEnd })
  const isNamed =
    numbered ||
    organised ||
    isTopical(view, compiled, { first, head }) ||
    isNamedByWords(view, compiled, { first, head }) ||
    isHeld(view, compiled, { first, head, parts })
  return isNamed ? headedName(view, compiled, { head, first, last }) : undefined
}

/**
 * "On 3 May the Brass Band held an open rehearsal": the body before the verb and the day name the
 * event. Its words are qualifiers, one at least where no aim is told.
 */
function isHeld(
  view: SentenceView,
  { cue, qualifiers }: CompiledNameCue,
  { first, head, parts }: { first: number; head: HeadSite; parts: readonly Candidate[] },
): boolean {
  const { indefinites, possessives, purposeMarks } = view.lexicon.language.words
  const words = view.folded.slice(first, head.first)
  const article = view.tokens[first - 1]?.normal ?? ''
  const hasAim = purposeMarks.has(view.tokens[head.last + 1]?.normal ?? '')
  const isPlain = (words.length > 0 || hasAim) && words.every((word) => qualifiers.has(word))
  if (!isPlain || !(indefinites.has(article) || possessives.has(article))) return false
  const site = view.triggerSites.find(({ end }) => end === first - 1)
  const ranges = site?.triggers.flatMap((trigger) => {
    const property = view.lexicon.pack.properties.get(trigger.cue.reads)
    const isActive = trigger.isVerb && trigger.voice === 'active'
    return isActive && holds(property, cue) ? property.ranges : []
  })
  const isBody = parts.some(
    ({ last, classIri }) => site && last < site.start && ranges?.includes(classIri),
  )
  return isBody && view.dates.some(isDay)
}

/** Words for its topic that name an event. */
const TOPIC_WORDS = 3

/** Words of what an event is about, behind its head noun. */
const LONGEST_TOPIC = 9

/**
 * "A parade for brass bands took its course on 3 May": what it is about and the day name the event. The last
 * token of what it is about, where nothing but words of it stands before the verb.
 */
function heldTopicEnd(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { first, head }: { first: number; head: HeadSite },
): number | undefined {
  const { indefinites, prepositions, genitives } = view.lexicon.language.words
  const tie = view.tokens[head.last + 1]?.normal ?? ''
  const isOne = indefinites.has(view.tokens[first - 1]?.normal ?? '')
  if (!cue.namedByTopic || !isOne || !prepositions.has(tie) || genitives.has(tie)) return undefined
  if (!view.dates.some(isDay)) return undefined
  const site = view.triggerSites.find(
    ({ start, triggers }) =>
      start > head.last + 2 &&
      start <= head.last + 1 + LONGEST_TOPIC &&
      triggers.some((trigger) => {
        const property = view.lexicon.pack.properties.get(trigger.cue.reads)
        return trigger.isVerb && trigger.voice === 'passive' && holds(property, cue)
      }),
  )
  if (!site || range(head.last + 1, site.start - 1).some((index) => isPunctuation(view, index)))
    return undefined
  const isOpen = range(head.last + 2, site.start - 1).every((index) => !view.verbTokens.has(index))
  return isOpen ? site.start - 1 : undefined
}

/**
 * "spring brass band parade": words enough, nouns two of them at least, and not one of
 * many: no "a" before them, no plural.
 */
function isTopical(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { first, head }: { first: number; head: HeadSite },
): boolean {
  const { indefinites } = view.lexicon.language.words
  if (!cue.namedByTopic || view.lexicon.language.tokensPerWord > 1) return false
  const words = view.tokens.slice(first, head.first)
  const nouns = words.filter(({ partOfSpeech }) => /^(?:NOUN|PROPN|X)$/.test(partOfSpeech))
  const isPlural = view.folded[head.last] !== view.tokens[head.last]?.normal
  const isOneOfMany = indefinites.has(view.tokens[first - 1]?.normal ?? '')
  return words.length >= TOPIC_WORDS && nouns.length > 1 && !isPlural && !isOneOfMany
}

function eventStart(view: SentenceView, compiled: CompiledNameCue, end: number): number {
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

/**
 * The start of the body that the number of its event stands right behind, where no spaces part words: what
 * may be a verb elsewhere, as the "build" of 甲乙营造会第三次例会, belongs to its name there.
 */
function organiserStart(
  view: SentenceView,
  { cue }: CompiledNameCue,
  { first, head, parts }: { first: number; head: HeadSite; parts: readonly Candidate[] },
): number {
  const holders = holderClasses(view, cue)
  if (view.lexicon.language.tokensPerWord === 1)
    return behindArticle(view, {
      first,
      parts: parts.filter(({ classIri }) => holders.has(classIri)),
    })
  const starts = parts
    .filter(
      (part) =>
        part.first < first &&
        part.last >= first - 1 &&
        part.last < head.first &&
        holders.has(part.classIri) &&
        isCountedInWords(view, part.last + 1),
    )
    .map((part) => part.first)
  return Math.min(first, ...starts)
}

/** "Stane Guild | the 58th parade": the body right before an article and a number, as a translation has it. */
function behindArticle(
  view: SentenceView,
  { first, parts }: { readonly first: number; readonly parts: readonly Candidate[] },
): number {
  const { definites } = view.lexicon.language.words
  const isCounted = isNumeric(view, first) || isOrdinal(view, first)
  if (!definites.has(view.tokens[first - 1]?.normal ?? '') || !isCounted) return first
  return Math.min(
    first,
    ...parts.filter(({ last }) => last === first - 2).map((part) => part.first),
  )
}

/** The classes of what holds such events. */
const holderClasses = ({ lexicon }: SentenceView, cue: NameCue): ReadonlySet<string> =>
  new Set(
    [...lexicon.pack.properties.values()]
      .filter((property) => holds(property, cue))
      .flatMap(({ ranges }) => ranges),
  )

/** Whether the property says who holds such events. */
const holds = (property: PackProperty | undefined, { names }: NameCue): property is PackProperty =>
  property?.actsFor === true && property.domains.includes(names)

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
function noteStart(
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

/** The last token of the organiser and the year behind the head noun; the noun itself without. */
function organiserEnd(
  view: SentenceView,
  compiled: CompiledNameCue,
  { head, parts }: { head: number; parts: readonly Candidate[] },
): number {
  const isNoted = noteStart(view, compiled, head + 3) === head + 1
  const of = isNoted ? head + 4 : head + 1
  if (!compiled.complements.has(view.folded[of] ?? '')) return head
  const { determiners } = view.lexicon.language.words
  let start = of + 1
  if (determiners.has(view.tokens[start]?.normal ?? '')) start++
  const from = start
  while (isTerm(view, start)) start++
  const known = parts
    .filter((part) => part.first === start || part.first === from)
    .map((part) => part.last)
  const capitals = isCapitalised(view, start) ? capitalisedEnd(view, start) : head
  const last = Math.max(capitals, ...known)
  if (last === head) return head
  return isNumeric(view, last + 1) ? last + 1 : last
}

/** "of the 14th Foxton Guild": which of its terms the organiser is in; the tokeniser may part "th" from it. */
const isTerm = (view: SentenceView, index: number): boolean =>
  isOrdinal(view, index) || /^(?:\d+(?:st|nd|rd|th)?|th)$/.test(view.tokens[index]?.normal ?? '')

const isOrdinal = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.ordinals.has(view.tokens[index]?.normal ?? '')
/** `第三次`, `二十届`: a number in words, which a sign beside it makes one of events. */
function isCountedInWords(view: SentenceView, index: number): boolean {
  const { ordinalMarks } = view.lexicon.language.words
  if (!ordinalMarks.has(view.tokens[index]?.text ?? '')) return false
  return [index - 1, index].some((at) => view.tokens[at]?.partOfSpeech === 'NUM')
}
const isPunctuation = (view: SentenceView, index: number): boolean =>
  !/^[\p{L}\p{N}]/u.test(view.tokens[index]?.text ?? '')
