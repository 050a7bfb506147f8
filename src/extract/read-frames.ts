import type { PropertyCue } from '../pack.ts'
import { once } from '../rdf/once.ts'
import {
  type Claim,
  type End,
  evidenceOf,
  fits,
  fitsSubject,
  nameAround,
  type Thing,
} from './claim.ts'
import { dateObject } from './date-object.ts'
import { objectsJoinedBefore } from './earlier-objects.ts'
import { findExclusions } from './excluded-ends.ts'
import { nearEnds, overCommas } from './frame-ends.ts'
import { hasOwnSubject, hasVerbBetween, isGivenAway, isNoun } from './frame-guards.ts'
import { CLAUSE_PART, type FramePlace, placeOf, stretchAround } from './frame-place.ts'
import { hasIgnored } from './has-ignored.ts'
import { isOfUnknown } from './head-of.ts'
import { isDay } from './is-day.ts'
import { isUnreal } from './is-unreal.ts'
import { listUpTo } from './list-up-to.ts'
import { placedSubject } from './placed-subject.ts'
import { type FoundObject, type Reading, thingObject, withEnds } from './reading.ts'
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
  if (isUnreal(view)) return []
  const exclusions = findExclusions(view, reading.ends)
  const meant = reading.ends.filter((end) => !exclusions.some((other) => other.end === end))
  if (meant.length === 0) return []
  const known = [...claims]
  for (const { site, cues } of evokingSites(reading)) {
    const place = placeOf(withEnds(reading, nearEnds(view, site, meant)), site)
    const isNot = once(() => isDenied(reading, site, exclusions))
    for (const cue of cues) {
      const found = readCue(place, cue, known)
      if (found.length > 0 && !isNot()) known.push(...found)
    }
  }
  return known.slice(claims.length)
}

interface EvokingSite {
  readonly site: TriggerSite
  readonly cues: readonly PropertyCue[]
}

/** The evoking words that stand outside names, in order. */
function evokingSites({ view, ends }: Reading): EvokingSite[] {
  const sites: EvokingSite[] = []
  for (let start = 0; start < view.tokens.length; start++) {
    const found = matchesAt(view.lexicon.frames, view.folded, start).at(-1)
    if (!found || nameAround(ends, start) || isHyphenated(view, start)) continue
    const site = { start, end: found.end, triggers: [] }
    if (hasOwnSubject(view, ends, site) || tellsWhen(view, found.end)) continue
    if (placedSubject({ view, ends, triggerStart: start }) === 'unnamed') continue
    const cues = [...new Set(found.values)].filter((cue) => !isNoun(view, cue, site))
    sites.push({ site, cues })
  }
  return sites
}

/** "founded in | 1980": the preposition that ends the words has a date behind it, and no place. */
const tellsWhen = (view: SentenceView, end: number): boolean =>
  view.lexicon.language.words.prepositions.has(view.tokens[end - 1]?.normal ?? '') &&
  view.dates.some(({ start }) => start === view.tokens[end]?.start)

function readCue(place: FramePlace, cue: PropertyCue, known: readonly Claim[]): Claim[] {
  const { reading, site } = place
  const { view, ends } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  const isSubject = ({ thing }: End): boolean => fitsSubject(cue, property, thing)
  const isObject = ({ thing }: End): boolean => fits(property.ranges, thing)
  const isDated = cue.objectShape === 'Date' || cue.objectShape === 'Period'
  if (!ends.some(isSubject) || !(isDated ? view.dates.length > 0 : ends.some(isObject))) return []
  const sentence = place.sentence()
  if (hasIgnored(view, cue, sentence)) return []
  const pair = isDated
    ? findDated(place, cue, isSubject)
    : findPair(place, { cue, isSubject, isObject })
  const { objects } = pair
  if (pair.subjects.length === 0 || objects.length === 0) return []
  const done = objectsJoinedBefore(view, ends, { start: site.start, end: site.end, cue })
  const subjects = pair.subjects.filter(
    (end) => !done.has(end.thing) && !isGivenAway(view, ends, { end, site }),
  )
  const sites = [site, ...subjects, ...objects]
  const first = Math.min(sentence.start, site.start)
  const last = Math.max(...sites.map((each) => ('end' in each ? each.end - 1 : each.last)))
  if (isInDoubt(view, ends, { first, last })) return []
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

interface Pair {
  readonly subjects: readonly End[]
  readonly objects: readonly FoundObject[]
}

const NO_PAIR: Pair = { subjects: [], objects: [] }

/** What stands at the two ends: of different classes wherever they stand, of one class in an order. */
function findPair(
  place: FramePlace,
  {
    cue,
    isSubject,
    isObject,
  }: { cue: PropertyCue; isSubject: (end: End) => boolean; isObject: (end: End) => boolean },
): Pair {
  const { site } = place
  const { view, ends } = place.reading
  const spoken = place.spoken()
  const isEither = (end: End): boolean => isSubject(end) && isObject(end)
  if (!spoken.some(isEither)) {
    const subjects = theOnly(place, isSubject)
    return subjects.length === 0
      ? NO_PAIR
      : { subjects, objects: theOnly(place, isObject).map(thingObject) }
  }
  const { start, end } = place.sentence()
  const fitting = spoken.filter(({ first, last }) => first >= start && last < end).filter(isEither)
  const before = fitting.filter(({ last }) => last < site.start)
  const behind = fitting.filter(({ first }) => first >= site.end)
  // "Part of the B, the A is old": with nothing before the words, what they are said of stands last.
  // "Unknown sails to the B, in A" is said of what nobody has found.
  const isOfName = view.tokens[site.start - 1]?.partOfSpeech === 'PROPN'
  const opens = before.length === 0 && !isOfName && isComma(view, (behind[0]?.last ?? 0) + 1)
  const [near, far] = opens ? [behind.slice(0, 1), behind.slice(1)] : [behind, before]
  const [nearest] = near
  const gap = { start: site.end, end: nearest?.first ?? 0 }
  if (hasVerbBetween(view, ends, gap)) return NO_PAIR
  if (!isOneList(view, near) || !isOneList(view, far)) return NO_PAIR
  const [subject] = far
  if (near[0]?.thing.classIri !== subject?.thing.classIri) return NO_PAIR
  if (subject && subject.last < site.start && isOfUnknown(view, spoken, subject)) return NO_PAIR
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

/** The one thing, or the one list of things, that fits: in the clause of the site, else in the sentence. */
function theOnly(place: FramePlace, accepts: (end: End) => boolean): readonly End[] {
  const { view } = place.reading
  const { hasArticles } = view.lexicon.language
  const spoken = place.spoken()
  if (!spoken.some(accepts)) return []
  for (const stretchOf of hasArticles ? [place.clause, place.sentence] : [place.clause]) {
    const stretch = stretchOf()
    const inside = spoken.filter(({ first, last }) => first >= stretch.start && last < stretch.end)
    const fitting = inside.filter(accepts)
    const last = fitting.at(-1)
    if (!last) continue
    const list = listUpTo(view, inside, { last, accepts })
    const isOne = fitting.every((end) => list.some(({ thing }) => thing === end.thing))
    const limit = place.sentence().end
    return isOne ? overCommas(view, { list, limit, spoken, accepts }) : []
  }
  if (hasArticles) return []
  const opening = openingPlace(place, accepts)
  return opening.length > 0 ? opening : inClauseBefore(place, accepts)
}

/** `甲、乙飞回，开始筑巢`: the one list of the clause before, where that of the site names nothing. */
function inClauseBefore(place: FramePlace, accepts: (end: End) => boolean): End[] {
  const { reading } = place
  const { view } = reading
  const spoken = place.spoken()
  const { start, end } = place.clause()
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
function openingPlace(place: FramePlace, accepts: (end: End) => boolean): End[] {
  const { view } = place.reading
  const { start } = place.sentence()
  const { locatives } = view.lexicon.language.words
  if (!locatives.has(view.tokens[start]?.normal ?? '')) return []
  const before = place
    .spoken()
    .filter((end) => end.first > start && end.last < place.site.start && accepts(end))
  const [first, ...others] = before
  const opens = first?.first === start + 1 && isComma(view, first.last + 1)
  return opens && others.length === 0 ? [first] : []
}

/** The one subject, or the one list of them, with the one day, or the one stretch of time, that the sentence names. */
function findDated(place: FramePlace, cue: PropertyCue, isSubject: (end: End) => boolean): Pair {
  const { reading, site } = place
  const { view, ends } = reading
  const { start, end } = place.sentence()
  const days = view.dates
    .filter((date) => cue.objectShape === 'Period' || (isDay(date) && !date.isBound))
    .flatMap((date) => dateObject(reading, date, cue) ?? [])
    .filter(({ first, last }) => first >= start && last < end)
    .filter(({ first }) => !hasVerbBetween(view, ends, { start: site.end, end: first }))
  return days.length === 1 ? { subjects: theOnly(place, isSubject), objects: days } : NO_PAIR
}
