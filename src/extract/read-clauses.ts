import type { Modality } from '../model.ts'
import type { PackProperty } from '../pack.ts'
import { once } from '../rdf/once.ts'
import { agentStart } from './agent-start.ts'
import { type Claim, type End, evidenceOf, fits, fitsSubject } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { type Exclusion, findExclusions } from './excluded-ends.ts'
import { type Course, type FoundSubject, governs, subjectAt } from './find-subjects.ts'
import { isUnreal } from './is-unreal.ts'
import { joinedEnd } from './joined-verbs.ts'
import { asPassive, isParticiple } from './later-agent.ts'
import type { Trigger } from './lexicon-entries.ts'
import { type FoundObject, type Reading, thingObject } from './reading.ts'
import { relativeEnds } from './relative-ends.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'
import { isTold, plainEnds, turnedEnds } from './trigger-ends.ts'
import { isCalledFor, isDenied } from './truth.ts'

/** The statements of a sentence's clauses, in the order of their triggers. */
export function readClauses(reading: Reading): Claim[] {
  if (isUnreal(reading.view)) return []
  const claims: Claim[] = []
  const exclusions = findExclusions(reading.view, reading.ends)
  let course: Course = { subjects: [], objects: [] }
  for (const site of readableSites(reading)) {
    const isNot = once(() => isDenied(reading, site, exclusions))
    for (const trigger of site.triggers) {
      const found = readTrigger(reading, site, { trigger, course, exclusions, isDenied: isNot })
      if (found.length === 0) continue
      if (!isNot()) claims.push(...found)
      course = goOn(course, found, turnsRound(reading.view, trigger))
    }
  }
  return claims
}

/** What a later verb may go on with, also where the last one is denied: "does not …, but wins". */
function goOn(course: Course, found: readonly Claim[], isTurned: boolean): Course {
  const of = [...new Set(found.map(({ subject }) => subject))]
  const to = [
    ...new Set(found.flatMap(({ object }) => (object.kind === 'thing' ? [object.thing] : []))),
  ]
  const [subjects, objects] = isTurned && to.length > 0 ? [to, of] : [of, to]
  return { subjects, objects: objects.length > 0 ? objects : course.objects }
}

/** `甲市下辖乙区，别称…`: where no articles stand, a sentence goes on with what stands before its verb. */
const turnsRound = ({ lexicon }: SentenceView, { cue, voice }: Trigger): boolean =>
  !lexicon.language.hasArticles && cue.objectFirst && voice === 'active'

/** Triggers outside names; one that stands whole inside another is left out, and so is a noun. */
function readableSites({ view, ends }: Reading): TriggerSite[] {
  const { isPlainNoun } = view.lexicon.language
  const sites: TriggerSite[] = []
  let covered = 0
  for (const site of view.triggerSites) {
    if (site.end <= covered || isInName(ends, site)) continue
    const isNoun = isPlainNoun(view.tokens, site.start)
    const triggers = isNoun ? site.triggers.filter(({ isVerb }) => !isVerb) : site.triggers
    if (triggers.length === 0) continue
    sites.push({ start: site.start, end: site.end, triggers })
    covered = site.end
  }
  return sites
}

/** Whether a name has one of the site's tokens. */
function isInName(ends: readonly End[], { start, end }: TriggerSite): boolean {
  for (const { first, last, isNamed } of ends)
    if (isNamed && first < end && last >= start) return true
  return false
}

/**
 * "was won | under": words that go on from the participle of a passive that another cue knows start
 * where that does; not so "won by", behind which stands who does it.
 */
function passiveStart(view: SentenceView, site: TriggerSite): number {
  const { agentMarks } = view.lexicon.language.words
  const passive = view.triggerSites.find(
    ({ start, end, triggers }) =>
      start < site.start &&
      end > site.start &&
      end < site.end &&
      !agentMarks.has(view.tokens[end]?.normal ?? '') &&
      triggers.some(({ voice }) => voice === 'passive'),
  )
  return passive?.start ?? site.start
}

interface Circumstances {
  readonly trigger: Trigger
  readonly course: Course
  readonly exclusions: readonly Exclusion[]
  readonly isDenied: () => boolean
}

function readTrigger(
  reading: Reading,
  site: TriggerSite,
  { trigger: written, course, exclusions, isDenied: isNot }: Circumstances,
): Claim[] {
  const { view, ends } = reading
  const trigger = isParticiple(view, site, written) ? asPassive(written) : written
  const { cue } = trigger
  const property = view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  const swapped = !isTold(cue) && (trigger.voice === 'passive') !== cue.objectFirst
  const end = joinedEnd(reading, site)
  const agent = trigger.voice === 'passive' ? agentStart(view, end) : undefined
  const clause: ClauseSite = {
    view,
    ends,
    triggerStart: passiveStart(view, site),
    triggerEnd: agent ?? end,
    exclusions,
    isDenied: isNot,
  }
  const sought = { trigger, property, site, course }
  const { subjects, objects } = (swapped ? turnedEnds : plainEnds)(reading, clause, sought)
  if (subjects.length === 0 || objects.length === 0) {
    const relative = relativeClaim(clause, sought)
    return relative
      ? [makeClaim(reading, site, { trigger, ...relative, modality: 'asserted' })]
      : []
  }
  const behind = swapped ? subjects.at(-1)?.end : objects.at(-1)
  if (!isTold(cue) && !tailFollows(view, trigger, behind)) return []
  const isCalledUpon = isCalledFor(view, site, reading.voice)
  return subjects.flatMap((subject) =>
    objects.filter(isOther(subject)).flatMap((object) => {
      const isCalled = isCalledUpon && !isDescription(view, site, { trigger, subject })
      const modality: Modality = isCalled ? 'called-for' : 'asserted'
      // What somebody is asked to do has not been done.
      if (isCalled && cue.objectShape === 'FreeText') return []
      return [makeClaim(reading, site, { trigger, subject, object, modality })]
    }),
  )
}

/** "X, which Y wrote": the object stands before its subject, as the thing that the clause is said of. */
function relativeClaim(
  clause: ClauseSite,
  { trigger, property }: { trigger: Trigger; property: PackProperty },
): { subject: FoundSubject; object: FoundObject } | undefined {
  const { cue, isVerb, voice } = trigger
  const found = isVerb && voice === 'active' ? relativeEnds(clause) : undefined
  if (!found || cue.objectShape !== 'Entity') return undefined
  const [subject, object] = cue.objectFirst ? [found.head, found.agent] : [found.agent, found.head]
  const areFit = fitsSubject(cue, property, subject.thing) && fits(property.ranges, object.thing)
  return areFit ? { subject: subjectAt(subject), object: thingObject(object) } : undefined
}
/** No thing is said to do something to itself by naming it once. */
const isOther =
  ({ thing }: FoundSubject) =>
  ({ object }: FoundObject): boolean =>
    object.kind !== 'thing' || object.thing !== thing

/** Whether a phrase only describes the thing before it: "the wall in the north", which is to be built. */
function isDescription(
  view: SentenceView,
  site: TriggerSite,
  { trigger, subject }: { trigger: Trigger; subject: FoundSubject },
): boolean {
  const { end } = subject
  if (trigger.isVerb || !end || governs(view, end.thing)) return false
  for (let index = end.last + 1; index < site.start; index++) {
    if (view.verbTokens.has(index)) return false
  }
  return true
}

/** Tokens behind the last end among which a phrase's tail must start. */
const TAIL_REACH = 8

/** Whether the rest of a phrase in two parts follows what stands between them. */
function tailFollows(
  view: SentenceView,
  { tail }: Trigger,
  end: { readonly last: number } | undefined,
): boolean {
  if (tail.length === 0) return true
  if (!end) return false
  for (let start = end.last + 1; start <= end.last + 1 + TAIL_REACH; start++) {
    if (/^[,.;:，。；：、]$/.test(view.tokens[start]?.text ?? '')) return false
    if (tail.every((word, offset) => view.folded[start + offset] === word)) return true
  }
  return false
}

function makeClaim(
  { view }: Reading,
  site: TriggerSite,
  {
    trigger,
    subject,
    object,
    modality,
  }: { trigger: Trigger; subject: FoundSubject; object: FoundObject; modality: Modality },
): Claim {
  const triggerWords = { first: site.start, last: site.end - 1 }
  const marked = subject.end ? [subject.end, triggerWords, object] : [triggerWords, object]
  return {
    subject: subject.thing,
    predicate: trigger.cue.reads,
    object: object.object,
    confidence: trigger.cue.confidence * Math.min(subject.certainty, object.certainty),
    modality,
    cue: trigger.cue,
    evidence: evidenceOf(view, marked),
  }
}
