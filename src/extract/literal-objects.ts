import type { DateMention } from '../language/language.ts'
import type { PropertyCue } from '../pack.ts'
import { behindDeterminers } from './behind-determiners.ts'
import type { End } from './claim.ts'
import { dateObject } from './date-object.ts'
import { isDay } from './is-day.ts'
import { isListGap } from './list-gaps.ts'
import { listedTexts } from './listed-text.ts'
import { findQuotedObjects, splitQuotedObject } from './quoted-objects.ts'
import { range } from './range.ts'
import { type FoundObject, type Reading, textObject, thingObject } from './reading.ts'
import {
  isCapitalised,
  isComma,
  isQuote,
  isWord,
  type SentenceView,
  type TriggerSite,
} from './sentence-view.ts'
import { phraseStart } from './shapes/noun-phrase.ts'

/** Tokens of a phrase that is taken as it stands; a longer one is no object but a text. */
const LONGEST_PHRASE = 30

/** The dates, quoted words or phrases behind a trigger. */
export function readLiteralObjects(
  reading: Reading,
  site: TriggerSite,
  cue: PropertyCue,
): FoundObject[] {
  switch (cue.objectShape) {
    case 'Date':
    case 'Period':
      return datesBehind(reading, site, cue)
    case 'QuotedText':
      return quotedBehind(reading, site, cue)
    case 'ListedText':
      return listedTexts(reading, site.end)
    case 'FreeText':
      return phrasesBehind(reading, site, cue)
    case 'Entity':
      return []
  }
}

/** The first that fits. A bound, as in "by 3 May", counts only where the trigger itself says so. */
function datesBehind(reading: Reading, site: TriggerSite, cue: PropertyCue): FoundObject[] {
  const { tokens, dates, namedPeriods } = reading.view
  const from = tokens[site.end]?.start ?? Number.POSITIVE_INFINITY
  const limit = tokens[site.end + cue.reach]?.start ?? Number.POSITIVE_INFINITY
  const near = [...dates, ...namedPeriods].filter(
    ({ start, isBound }) => start >= from && start <= limit && (!isBound || start === from),
  )
  const behind = near.filter(({ start }) => !isOfOtherVerb(reading.view, site.end, start))
  const found = near.length > 0 || cue.objectShape !== 'Date' ? behind : dayBefore(reading, site)
  return found.flatMap((date) => dateObject(reading, date, cue) ?? []).slice(0, 1)
}

/** "began in a hall built on 3 May": between trigger and date another verb begins, whose date it is. */
function isOfOtherVerb(view: SentenceView, from: number, offset: number): boolean {
  const next = view.tokens.findIndex(({ start }, index) => index >= from && start >= offset)
  const words = view.tokens.slice(from, Math.max(from, next))
  const isName = (index: number): boolean => isCapitalised(view, index)
  return words.some(({ partOfSpeech }, at) => partOfSpeech === 'VERB' && !isName(from + at))
}

/** The day at the head of the clause, which the trigger ends: "On 3 May the match began." */
function dayBefore({ view }: Reading, { start, end }: TriggerSite): DateMention[] {
  const behind = view.tokens[end]?.text
  if (behind !== undefined && !/^[.。,，]$/.test(behind)) return []
  const from = view.tokens[start]?.start ?? 0
  const day = view.dates.filter((date) => isDay(date) && date.end <= from).at(-1)
  const between = view.tokens
    .slice(0, start)
    .filter((token) => day !== undefined && token.start >= day.end)
  return day && !between.some(({ text }) => /^[;；:：]$/.test(text)) ? [day] : []
}

/** The date that ends right before a trigger, a comma aside: "on 3 May, at". */
export function dateBefore(
  reading: Reading,
  triggerStart: number,
  cue: PropertyCue,
): FoundObject[] {
  const { tokens, dates } = reading.view
  const isParted = /^[,，]$/.test(tokens[triggerStart - 1]?.text ?? '')
  const before = tokens[isParted ? triggerStart - 2 : triggerStart - 1]
  const date = dates.find(({ end }) => end === before?.end)
  const object = date && dateObject(reading, date, cue)
  return object ? [object] : []
}

function quotedBehind(reading: Reading, site: TriggerSite, cue: PropertyCue): FoundObject[] {
  const { view } = reading
  return findQuotedObjects(view)
    .filter((other) => other.cue === cue && other.trigger.first === site.start)
    .flatMap((quoted) => splitQuotedObject(view, quoted))
    .map((part) => textObject(reading, part))
}

/** The words up to the next verb or the end of the clause; "and" parts two phrases. */
function phrasesBehind(reading: Reading, site: TriggerSite, cue: PropertyCue): FoundObject[] {
  const { view, ends } = reading
  const first = topicStart(view, site.end)
  const last = phraseEnd(view, first)
  const titles = titlesFrom(reading, first)
  if (titles.length > 0) return titles.map(thingObject)
  const named = ends.filter((end) => !end.isNested && end.first >= first && end.last <= last)
  return splitPhrase(view, { first, last }).flatMap((part) => {
    const same = named.find((end) => end.first <= part.first && end.last >= part.last)
    if (same) return [thingObject(same)]
    if (range(part.first, part.last).some((index) => isTitleMark(view, index))) return []
    // What the trigger and the words behind it make together may be another word.
    const from = part.first === site.end ? site.start : part.first
    const words = view.folded.slice(from, part.last + 1).join(' ')
    const ignored = cue.ignores.some(({ value }) =>
      words.includes(view.lexicon.foldedPhrases.get(value) ?? value),
    )
    return ignored ? [] : [textObject(reading, part)]
  })
}

/** `《甲》（丙）、《乙》`: the things with titles in marks that stand at the token, and in a list with it. */
function titlesFrom({ view, ends }: Reading, from: number): End[] {
  const list: End[] = []
  const first = view.tokens[from]?.partOfSpeech === 'PART' ? from + 1 : from
  if (!isTitleMark(view, first)) return list
  for (const end of ends) {
    if (end.isNested || !end.isNamed || end.first <= first || !isTitleMark(view, end.first - 1))
      continue
    const last = list.at(-1)?.last
    if (last !== undefined && !isListGap(view, last + 1, end.first)) break
    list.push(end)
  }
  return goesOnBehind(view, (list.at(-1)?.last ?? first) + 2) ? [] : list
}

/** `《甲》 | 的来历`: whether what is spoken of is what is said behind the titles. */
const goesOnBehind = (view: SentenceView, index: number): boolean =>
  isWord(view, index) && !view.lexicon.language.words.openEnds.has(view.tokens[index]?.normal ?? '')

/** The marks of titles: what holds one tells more than a topic, or is cut. */
const isTitleMark = (view: SentenceView, index: number): boolean =>
  /^[《》]$/.test(view.tokens[index]?.text ?? '')

/** Behind "and arrange", a verb that shares the object, and "the work regarding", which says nothing of it. */
function topicStart(view: SentenceView, from: number): number {
  const { conjunctions, prepositions, topicNouns, topicTies } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  let verb = from + 1
  while (view.tokens[verb]?.partOfSpeech === 'ADV') verb++
  const isJoined = conjunctions.has(wordAt(from)) && view.tokens[verb]?.partOfSpeech === 'VERB'
  while (isJoined && !view.lexicon.language.endsWord(view.tokens[verb + 1])) verb++
  const start = behindDeterminers(view, isJoined ? verb + 1 : from)
  const tie = wordAt(start + 1)
  const isTied = prepositions.has(tie) || topicTies.has(tie)
  return topicNouns.has(wordAt(start)) && isTied ? start + 2 : isJoined ? start : from
}

/** Words of a phrase before a passive. */
const LONGEST_SUBJECT = 8

/** The phrase of nouns that stands before a passive, as what is dealt with. */
export function phraseBefore(reading: Reading, triggerStart: number): FoundObject[] {
  const first = phraseStart(reading.view, triggerStart, LONGEST_SUBJECT)
  const last = triggerStart - 1
  return last > first ? [textObject(reading, { first, last })] : []
}

function phraseEnd(view: SentenceView, from: number): number {
  const { words, hasArticles } = view.lexicon.language
  const { negators } = words
  let last = from - 1
  for (let index = from; index < view.tokens.length && index < from + LONGEST_PHRASE; index++) {
    const { text = '', normal = '' } = view.tokens[index] ?? {}
    // Where no endings tell, verbs stand inside such phrases, and commas close them.
    const isVerb = hasArticles && view.verbStarts.has(index) && view.verbTokens.has(index)
    if (/^[;；.。:：()（）?？]$/.test(text) || (!hasArticles && /^[,，]$/.test(text))) break
    if (index > from && (isVerb || negators.has(normal) || isLeftOpen(view, index))) break
    last = index
  }
  return last
}

/** Whether "etc." or "and so on" stands at the token. */
function isLeftOpen({ tokens, lexicon }: SentenceView, index: number): boolean {
  const { words, persons } = lexicon.language
  const word = tokens[index]?.normal ?? ''
  const isAnd = words.conjunctions.has(word)
  return words.openEnds.has(word) || (isAnd && persons.openEndAt(tokens, index) === index + 2)
}

function splitPhrase(
  view: SentenceView,
  { first, last }: { first: number; last: number },
): { first: number; last: number }[] {
  const { determiners, auxiliaries, conjunctions } = view.lexicon.language.words
  const parts: { first: number; last: number }[] = []
  const joints = new Set(jointsOf(view, { first, last }))
  let start = first
  for (let index = first; index <= last + 1; index++) {
    if (index <= last && !joints.has(index)) continue
    let from = start
    const isLead = (at: number): boolean =>
      !isWord(view, at) ||
      [determiners, conjunctions].some((list) => list.has(view.tokens[at]?.normal ?? '')) ||
      view.tokens[at]?.partOfSpeech === 'PART'
    while (from < index && (isLead(from) || isQuote(view, from))) from++
    let to = index - 1
    const isTrail = (at: number): boolean =>
      !isWord(view, at) ||
      [auxiliaries, conjunctions].some((list) => list.has(view.tokens[at]?.normal ?? ''))
    while (to >= from && isTrail(to)) to--
    if (to > from) parts.push({ first: from, last: to })
    start = index + 1
  }
  return parts
}

/**
 * What parts the phrases of a list: each comma, and "and" behind a comma, or the last "and" where none
 * stands there; without a comma "and" where two words or more stand on both sides, "old clocks and boards"
 * being one phrase.
 */
function jointsOf(
  view: SentenceView,
  { first, last }: { first: number; last: number },
): readonly number[] {
  const { words, tokensPerWord } = view.lexicon.language
  const indices = range(first, last)
  const ands = indices.filter((index) => words.conjunctions.has(view.tokens[index]?.normal ?? ''))
  if (tokensPerWord > 1) return ands
  const commas = indices.filter((index) => isComma(view, index))
  const behind = ands.filter((index) => isComma(view, index - 1))
  if (commas.length > 0 && (ands.length > 0 || isLeftOpen(view, last + 1)))
    return [...commas, ...(behind.length > 0 ? behind : ands.slice(-1))]
  const isWide = (from: number, to: number): boolean =>
    range(from, to).filter((index) => isWord(view, index)).length > 1
  return ands.every((index) => isWide(first, index - 1) && isWide(index + 1, last)) ? ands : []
}
