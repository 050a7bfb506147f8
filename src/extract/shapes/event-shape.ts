import type { NameCue, PackProperty } from '../../pack.ts'
import type { Candidate, HeadSite } from '../candidate.ts'
import { isDay } from '../is-day.ts'
import type { CompiledNameCue } from '../lexicon-entries.ts'
import { range } from '../range.ts'
import { isCapitalised, isNumeric, type SentenceView } from '../sentence-view.ts'
import { capitalisedEnd, headedName } from './noun-phrase.ts'
import { isNamedByWords } from './spaceless-event.ts'
import {
  eventStart,
  isCountedInWords,
  isOrdinal,
  isPunctuation,
  noteStart,
} from './words-of-event.ts'

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
