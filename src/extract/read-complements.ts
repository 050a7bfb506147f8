import { startsSmall } from '../language/letter-case.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { type Claim, claimBetween, type End, fits, fitsSubject } from './claim.ts'
import { findExclusions } from './excluded-ends.ts'
import { isUnreal } from './is-unreal.ts'
import { isCoveredGap, isListGap } from './list-gaps.ts'
import { listUpTo } from './list-up-to.ts'
import { range } from './range.ts'
import type { Reading } from './reading.ts'
import { isComma, isPossessive, type SentenceView, type TriggerSite } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'
import { isDenied } from './truth.ts'

/** Words between the phrase and whom it is said of: "the new", a title. */
const TITLE_REACH = 3
/** Words between the two ends: "as its new". */
const TIE_REACH = 4

/** What a verb makes of its object: "made Ann Roe its captain", "picked Ann Roe as captain". */
export function readComplements(reading: Reading): Claim[] {
  const { view, ends } = reading
  if (ends.length === 0 || isUnreal(view)) return []
  return view.tokens.flatMap((_, first): Claim[] => {
    const found = matchesAt(view.lexicon.complements, view.folded, first).at(-1)
    const site = found && { start: first, end: found.end, triggers: [] }
    return site
      ? found.values.flatMap((cue) => [
          ...readCue(reading, cue, site),
          ...behindOffice(reading, cue, site),
        ])
      : []
  })
}

/** "Ann Roe became captain, Bob Poe mate" with "as": the first office stands behind the verb. */
function behindOffice({ view, ends }: Reading, cue: PropertyCue, site: TriggerSite): Claim[] {
  const property = view.lexicon.pack.properties.get(cue.reads)
  const outer = ends.filter(({ isNested }) => !isNested)
  const office = outer.find(({ first }) => first >= site.end)
  const isNear = office !== undefined && office.first <= site.end + TIE_REACH
  if (!property || !isNear || !fits(property.ranges, office.thing)) return []
  const words = range(site.end, office.first - 1)
  if (!words.every((index) => isTie(view, index))) return []
  return seriesBehind(view, cue, { outer, property, from: office })
}

function readCue(reading: Reading, cue: PropertyCue, site: TriggerSite): Claim[] {
  const { view, ends } = reading
  const property = view.lexicon.pack.properties.get(cue.reads)
  const outer = ends.filter(({ isNested }) => !isNested)
  if (!property) return []
  const subject = subjectOf(view, { outer, start: site.end }, ({ thing }) =>
    fitsSubject(cue, property, thing),
  )
  const object = subject && outer.find(({ first }) => first > subject.last)
  if (!object || !fits(property.ranges, object.thing) || !areTied(view, subject, object)) return []
  if (isDenied(reading, site, findExclusions(view, ends))) return []
  const phrase = { first: site.start, last: site.end - 1 }
  const objects = [object, ...listedBehind(view, { outer, property }, object)]
  const own = objects.map((end) =>
    claimBetween(view, cue, { subject, object: end, marked: [phrase, subject, end] }),
  )
  const last = objects.at(-1) ?? object
  return [...own, ...seriesBehind(view, cue, { outer, property, from: last })]
}

/** "…, Ann Roe as captain, Bob Poe and Cy Dow as mates": what goes on with what the verb before says. */
function seriesBehind(
  view: SentenceView,
  cue: PropertyCue,
  { outer, property, from }: { outer: readonly End[]; property: PackProperty; from: End },
): Claim[] {
  const claims: Claim[] = []
  let { last } = from
  for (;;) {
    const behind = outer.filter(({ first }) => first > last)
    const object = behind.find((end) => fits(property.ranges, end.thing) && isMarked(view, end))
    const subject = object && behind.findLast(({ first }) => first < object.first)
    if (!subject || !fitsSubject(cue, property, subject.thing)) return claims
    const accepts = ({ thing }: End): boolean => fitsSubject(cue, property, thing)
    const subjects = listUpTo(view, behind, { last: subject, accepts })
    const [first = subject] = subjects
    const isNext = isCoveredGap(view, behind, { start: last + 1, end: first.first })
    if (!isNext || !areTied(view, subject, object)) return claims
    claims.push(...subjects.map((end) => claimBetween(view, cue, { subject: end, object })))
    last = object.last
  }
}

/** Whether "as" stands before the end, with a determiner between or none. */
function isMarked(view: SentenceView, { first }: End): boolean {
  const { determiners } = view.lexicon.language.words
  const isDetermined = determiners.has(view.tokens[first - 1]?.normal ?? '')
  return hasMark(view, isDetermined ? first - 2 : first - 1)
}

/** Whether "as" stands at the token. */
const hasMark = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.complementMarks.has(view.tokens[index]?.normal ?? '')

/** Whom the phrase is said of: few words behind it, or behind an office that is named first. */
function subjectOf(
  view: SentenceView,
  { outer, start }: { outer: readonly End[]; start: number },
  accepts: (end: End) => boolean,
): End | undefined {
  const [first, second] = outer.filter((end) => end.first >= start)
  if (!first?.isNamed || first.first >= start + TITLE_REACH) return undefined
  if (accepts(first)) return first
  const isOffice = view.lexicon.officeClasses.has(first.thing.classIri)
  const isNext = second?.isNamed && isListGap(view, first.last + 1, second.first)
  return isOffice && isNext && accepts(second) ? second : undefined
}

/** "as its captain | and its coach". */
function listedBehind(
  view: SentenceView,
  { outer, property }: { outer: readonly End[]; property: PackProperty },
  from: End,
): End[] {
  const next = outer.find(({ first }) => first > from.last)
  if (!next || !fits(property.ranges, next.thing)) return []
  const gap = view.tokens.slice(from.last + 1, next.first)
  const { conjunctions } = view.lexicon.language.words
  const isJoined = gap.some(({ normal }) => conjunctions.has(normal))
  return isJoined && isListGap(view, from.last + 1, next.first) ? [next] : []
}

/** Whether nothing, or only "as" and determiners, stands between the two; with a comma and no "as" they are apart. */
function areTied(view: SentenceView, subject: End, object: End): boolean {
  const { complementMarks } = view.lexicon.language.words
  const behind = subject.last + 1
  const isMarked = complementMarks.has(view.tokens[behind + 1]?.normal ?? '')
  const words = range(isComma(view, behind) && isMarked ? behind + 1 : behind, object.first - 1)
  return words.length <= TIE_REACH && words.every((index) => isTie(view, index))
}

/** "as", "its", "new", "the guild's", but not "next". */
function isTie(view: SentenceView, index: number): boolean {
  const { determiners, complementMarks, formers } = view.lexicon.language.words
  const { normal = '', partOfSpeech = 'X', text = '' } = view.tokens[index] ?? {}
  if (formers.has(normal)) return false
  if (determiners.has(normal) || complementMarks.has(normal)) return true
  const isOwner = startsSmall(text) && isPossessive(view, index + 1)
  return isOwner || isPossessive(view, index) || /^(?:ADJ|ADV)$/.test(partOfSpeech)
}
