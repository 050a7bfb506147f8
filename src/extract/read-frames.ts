import type { PropertyCue } from '../pack.ts'
import { findBrackets, isInside } from './asides.ts'
import { takenTokens } from './candidate.ts'
import { type Claim, type End, evidenceOf, fits, fitsSubject, type Thing } from './claim.ts'
import { dateObject } from './date-object.ts'
import { objectsJoinedBefore } from './earlier-objects.ts'
import { type Exclusion, findExclusions } from './excluded-ends.ts'
import { nearEnds, overCommas } from './frame-ends.ts'
import {
  clauseAround,
  hasOwnSubject,
  hasVerbBetween,
  isGivenAway,
  isNoun,
  isOwnerOnly,
  type Stretch,
} from './frame-guards.ts'
import { hasIgnored } from './has-ignored.ts'
import { isOfUnknown } from './head-of.ts'
import { isDay } from './is-day.ts'
import { listUpTo } from './list-up-to.ts'
import { type FoundObject, type Reading, thingObject } from './reading.ts'
import { isComma, isHyphenated, type SentenceView, type TriggerSite } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'
import { isCalledFor, isDenied, isInDoubt } from './truth.ts'

/**
 * What words of a sentence bring to mind, whatever its syntax, where it names one thing only, or one
 * list, that may stand at each end: "A crew of forty keeps the Rook afloat". Read last of all: what
 * a surer form has read of an end is not read again.
 */
export function readFrames(reading: Reading, claims: readonly Claim[]): Claim[] {
  const { view } = reading
  if (view.lexicon.language.isUnreal(view.tokens)) return []
  const exclusions = findExclusions(view, reading.ends)
  const meant = reading.ends.filter((end) => !exclusions.some((other) => other.end === end))
  if (meant.length === 0) return []
  const known = [...claims]
  for (const { site, cues } of evokingSites(reading, exclusions)) {
    const near = { ...reading, ends: nearEnds(view, site, meant) }
    for (const cue of cues) known.push(...readCue(near, cue, { site, known }))
  }
  return known.slice(claims.length)
}

/** Tokens around the words of a frame that are looked at. */
const REACH = 60

interface EvokingSite {
  readonly site: TriggerSite
  readonly cues: readonly PropertyCue[]
}

/** The evoking words that stand outside names and are not denied, in order. */
function evokingSites(reading: Reading, exclusions: readonly Exclusion[]): EvokingSite[] {
  const { view, ends } = reading
  const named = takenTokens(ends.filter(({ isNamed }) => isNamed))
  return view.tokens.flatMap((_, start): EvokingSite[] => {
    const found = matchesAt(view.lexicon.frames, view.folded, start).at(-1)
    if (!found || named.has(start) || isHyphenated(view, start)) return []
    const site = { start, end: found.end, triggers: [] }
    if (hasOwnSubject(view, ends, site) || tellsWhen(view, found.end)) return []
    if (isDenied(reading, site, exclusions)) return []
    return [{ site, cues: [...new Set(found.values)].filter((cue) => !isNoun(view, cue, site)) }]
  })
}

/** "founded in | 1980": the preposition that ends the words has a date behind it, and no place. */
const tellsWhen = (view: SentenceView, end: number): boolean =>
  view.lexicon.language.words.prepositions.has(view.tokens[end - 1]?.normal ?? '') &&
  view.dates.some(({ start }) => start === view.tokens[end]?.start)

function readCue(
  reading: Reading,
  cue: PropertyCue,
  { site, known }: { site: TriggerSite; known: readonly Claim[] },
): Claim[] {
  const { view } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  const sentence = stretchAround(reading, site, SENTENCE_PART)
  if (!property || hasIgnored(view, cue, sentence)) return []
  const isSubject = ({ thing }: End): boolean => fitsSubject(cue, property, thing)
  const isObject = ({ thing }: End): boolean => fits(property.ranges, thing)
  const pair =
    cue.objectShape === 'Date' || cue.objectShape === 'Period'
      ? {
          subjects: theOnly(reading, site, isSubject),
          objects: theOnlyDate(reading, cue, { site, stretch: sentence }),
        }
      : findPair(reading, site, { cue, isSubject, isObject })
  const { objects } = pair
  if (pair.subjects.length === 0 || objects.length === 0) return []
  const done = objectsJoinedBefore(view, reading.ends, { ...site, cue })
  const subjects = pair.subjects.filter(
    (end) => !done.has(end.thing) && !isGivenAway(view, reading.ends, { end, site }),
  )
  const sites = [site, ...subjects, ...objects]
  const first = Math.min(sentence.start, site.start)
  const last = Math.max(...sites.map((each) => ('end' in each ? each.end - 1 : each.last)))
  if (isInDoubt(view, reading.ends, { first, last })) return []
  const modality = isCalledFor(view, site, reading.voice) ? 'called-for' : 'asserted'
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => !isKnown(known, cue, { subject: subject.thing, object }))
      .map((object) => ({
        subject: subject.thing,
        predicate: cue.reads,
        object: object.object,
        confidence: cue.confidence * Math.min(subject.certainty, object.certainty),
        modality,
        cue,
        evidence: evidenceOf(view, [subject, { first: site.start, last: site.end - 1 }, object]),
      })),
  )
}

/** Whether a surer form has said the same of one of the ends, or something else of both. */
function isKnown(
  known: readonly Claim[],
  cue: PropertyCue,
  { subject, object }: { subject: Thing; object: FoundObject },
): boolean {
  const other = object.object.kind === 'thing' ? object.object.thing : undefined
  const endsOf = (claim: Claim): readonly (Thing | undefined)[] => [
    claim.subject,
    claim.object.kind === 'thing' ? claim.object.thing : undefined,
  ]
  return known.some((claim) => {
    if (claim.cue === cue) return false
    const [from, to] = endsOf(claim)
    const isSaid = claim.predicate === cue.reads && (from === subject || (other && to === other))
    const isTied = other !== undefined && [from, to].includes(subject) && [from, to].includes(other)
    return isSaid || isTied
  })
}

/** Marks over which a frame does not reach, and those between which its ends are looked for first. */
const SENTENCE_PART = /^[;；?？]$/
const CLAUSE_PART = /^[,，;；:：()（）?？–—]$/

/** The stretch around the site, within its clause, that no such mark parts; `end` exclusive. */
function stretchAround({ view, ends }: Reading, site: Stretch, marks: RegExp): Stretch {
  const limits = { start: site.start - REACH, end: site.end + REACH }
  const clause = clauseAround(view, ends, { site, limits })
  let start = site.start
  while (start > clause.start && !marks.test(view.tokens[start - 1]?.text ?? '')) start--
  let end = site.end
  while (end < clause.end && !marks.test(view.tokens[end]?.text ?? '')) end++
  return { start, end }
}

interface Pair {
  readonly subjects: readonly End[]
  readonly objects: readonly FoundObject[]
}

const NO_PAIR: Pair = { subjects: [], objects: [] }

/** What stands at the two ends: of different classes wherever they stand, of one class in an order. */
function findPair(
  reading: Reading,
  site: TriggerSite,
  {
    cue,
    isSubject,
    isObject,
  }: { cue: PropertyCue; isSubject: (end: End) => boolean; isObject: (end: End) => boolean },
): Pair {
  const spoken = spokenOf(reading, site)
  const isEither = (end: End): boolean => isSubject(end) && isObject(end)
  if (!spoken.some(isEither)) {
    const subjects = theOnly(reading, site, isSubject)
    return { subjects, objects: theOnly(reading, site, isObject).map(thingObject) }
  }
  const { start, end } = stretchAround(reading, site, SENTENCE_PART)
  const fitting = spoken.filter(({ first, last }) => first >= start && last < end).filter(isEither)
  const before = fitting.filter(({ last }) => last < site.start)
  const behind = fitting.filter(({ first }) => first >= site.end)
  // "Part of the B, the A is old": with nothing before the words, what they are said of stands last.
  const opens = before.length === 0 && isComma(reading.view, (behind[0]?.last ?? 0) + 1)
  const [near, far] = opens ? [behind.slice(0, 1), behind.slice(1)] : [behind, before]
  const [nearest] = near
  const gap = { start: site.end, end: nearest?.first ?? 0 }
  if (hasVerbBetween(reading.view, reading.ends, gap)) return NO_PAIR
  if (!isOneList(reading.view, near) || !isOneList(reading.view, far)) return NO_PAIR
  const [subject] = far
  if (near[0]?.thing.classIri !== subject?.thing.classIri) return NO_PAIR
  if (subject && subject.last < site.start && isOfUnknown(reading.view, spoken, subject))
    return NO_PAIR
  const [subjects, objects] = cue.objectFirst ? [near, far] : [far, near]
  return { subjects, objects: objects.map(thingObject) }
}

/** Whether the ends are one list, of one class, or name one thing. */
function isOneList(view: SentenceView, ends: readonly End[]): boolean {
  const last = ends.at(-1)
  if (!last) return false
  const accepts = ({ thing }: End): boolean => thing.classIri === last.thing.classIri
  const list = listUpTo(view, ends, { last, accepts })
  return ends.every((end) => list.some(({ thing }) => thing === end.thing))
}

/** What the sentence speaks of, and not in another name, as the B of "A of B", or in brackets. */
function spokenOf({ view, ends }: Reading, site: Stretch): End[] {
  const { genitives } = view.lexicon.language.words
  const brackets = findBrackets(view, view.tokens.length).filter(
    ({ start, end }) => site.start < start || site.start >= end,
  )
  const belongs = ({ first }: End): boolean =>
    genitives.has(view.tokens[first - 1]?.normal ?? '') &&
    ends.some(({ last, isNamed }) => isNamed && last === first - 2)
  return ends.filter(
    (end) =>
      !end.isNested &&
      !belongs(end) &&
      !isOwnerOnly(view, site, end) &&
      !isInside(brackets, end.first),
  )
}

/** The one thing, or the one list of things, that fits: in the clause of the site, else in the sentence. */
function theOnly(reading: Reading, site: TriggerSite, accepts: (end: End) => boolean): End[] {
  const { view } = reading
  const spoken = spokenOf(reading, site)
  for (const marks of view.lexicon.language.hasArticles
    ? [CLAUSE_PART, SENTENCE_PART]
    : [CLAUSE_PART]) {
    const stretch = stretchAround(reading, site, marks)
    const inside = spoken.filter(({ first, last }) => first >= stretch.start && last < stretch.end)
    const fitting = inside.filter(accepts)
    const last = fitting.at(-1)
    if (!last) continue
    const list = listUpTo(view, inside, { last, accepts })
    const isOne = fitting.every((end) => list.some(({ thing }) => thing === end.thing))
    return isOne
      ? overCommas(view, {
          list,
          limit: stretchAround(reading, site, SENTENCE_PART).end,
          spoken,
          accepts,
        })
      : []
  }
  if (view.lexicon.language.hasArticles) return []
  const place = openingPlace(reading, site, accepts)
  return place.length > 0 ? place : inClauseBefore(reading, { site, spoken, accepts })
}

/** `甲、乙飞回，开始筑巢`: the one list of the clause before, where that of the site names nothing. */
function inClauseBefore(
  reading: Reading,
  {
    site,
    spoken,
    accepts,
  }: {
    readonly site: TriggerSite
    readonly spoken: readonly End[]
    readonly accepts: (end: End) => boolean
  },
): End[] {
  const { view } = reading
  const { start, end } = stretchAround(reading, site, CLAUSE_PART)
  const isVerb = view.tokens[start]?.partOfSpeech === 'VERB'
  if (!isVerb || spoken.some(({ first, last }) => first >= start && last < end)) return []
  const before = stretchAround(reading, { start: start - 2, end: start - 1 }, CLAUSE_PART)
  const inside = spoken.filter(({ first, last }) => first >= before.start && last < before.end)
  const fitting = inside.filter(accepts)
  const last = fitting.at(-1)
  const list = last ? listUpTo(view, inside, { last, accepts }) : []
  return fitting.every((each) => list.some(({ thing }) => thing === each.thing)) ? list : []
}

/** The place that opens the part of the sentence and that a comma sets off, where no other fits up to the site: `在甲湖，`. */
function openingPlace(reading: Reading, site: TriggerSite, accepts: (end: End) => boolean): End[] {
  const { view } = reading
  const { start } = stretchAround(reading, site, SENTENCE_PART)
  const { locatives } = view.lexicon.language.words
  if (!locatives.has(view.tokens[start]?.normal ?? '')) return []
  const before = spokenOf(reading, site).filter(
    (end) => end.first > start && end.last < site.start && accepts(end),
  )
  const [place, ...others] = before
  const opens = place?.first === start + 1 && isComma(view, place.last + 1)
  return opens && others.length === 0 ? [place] : []
}

/** The one day, or the one stretch of time, that the sentence names. */
function theOnlyDate(
  reading: Reading,
  cue: PropertyCue,
  { site, stretch: { start, end } }: { readonly site: Stretch; readonly stretch: Stretch },
): FoundObject[] {
  const days = reading.view.dates
    .filter((date) => cue.objectShape === 'Period' || (isDay(date) && !date.isBound))
    .flatMap((date) => dateObject(reading, date, cue) ?? [])
    .filter(({ first, last }) => first >= start && last < end)
    .filter(
      ({ first }) => !hasVerbBetween(reading.view, reading.ends, { start: site.end, end: first }),
    )
  return days.length === 1 ? days : []
}
