import type { Modality } from '../model.ts'
import type { PackProperty } from '../pack.ts'
import { type Claim, type End, evidenceOf, fits, fitsSubject, type Thing } from './claim.ts'
import { type ClauseSite, endsBefore, endsBehind } from './clause-ends.ts'
import type { Trigger } from './lexicon.ts'
import { readLiteralObjects } from './literal-objects.ts'
import { type FoundObject, type Reading, thingObject } from './reading.ts'
import type { TriggerSite } from './sentence-view.ts'
import { isCalledFor, isDenied } from './truth.ts'

/** How sure a subject is, by where it stands. */
const CONTINUED_SUBJECT = 0.92
const EARLIER_OBJECT = 0.95
const GOVERNING_SUBJECT = 0.92

interface FoundSubject {
  readonly thing: Thing
  readonly certainty: number
  /** `undefined` when the sentence does not name it. */
  readonly end: End | undefined
}

/** What earlier triggers of the sentence joined: a later one may go on with it. */
interface Course {
  subject: Thing | undefined
  object: Thing | undefined
}

/** The statements of a sentence's clauses, in the order of their triggers. */
export function readClauses(reading: Reading): Claim[] {
  const claims: Claim[] = []
  const course: Course = { subject: undefined, object: undefined }
  for (const site of readableSites(reading)) {
    if (isDenied(reading.view, site)) continue
    for (const trigger of site.triggers) {
      const found = readTrigger(reading, site, { trigger, course })
      claims.push(...found)
      const [first] = found
      if (!first) continue
      course.subject = first.subject
      if (first.object.kind === 'thing') course.object = first.object.thing
    }
  }
  return claims
}

/** Triggers outside names, the longest of those that overlap. */
function readableSites({ view, ends }: Reading): TriggerSite[] {
  const named = ends.filter(({ isNamed }) => isNamed)
  const sites: TriggerSite[] = []
  for (const site of view.triggerSites) {
    const isInName = named.some((end) => site.start <= end.last && end.first < site.end)
    const isCovered = sites.some((other) => site.start < other.end && !sharesStart(other, site))
    if (!isInName && !isCovered) sites.push(site)
  }
  return sites
}

const sharesStart = (a: TriggerSite, b: TriggerSite): boolean => a.start === b.start && a.end === b.end

function readTrigger(
  reading: Reading,
  site: TriggerSite,
  { trigger, course }: { trigger: Trigger; course: Course },
): Claim[] {
  const { cue } = trigger
  const property = reading.view.lexicon.pack.properties.get(cue.reads)
  if (!property) return []
  const swapped = (trigger.voice === 'passive') !== cue.objectFirst
  const clause = { ...reading, triggerStart: site.start, triggerEnd: joinedEnd(reading, site) }
  const subjects = swapped
    ? subjectsBehind(reading, clause, { trigger, property })
    : subjectsBefore(reading, clause, { trigger, property, course })
  const objects = swapped
    ? objectsBefore(clause, { trigger, property })
    : objectsBehind(reading, clause, { trigger, property, site })
  const modality: Modality = isCalledFor(reading.view, site, reading.government) ? 'called-for' : 'asserted'
  return subjects.flatMap((subject) =>
    objects.map((object) => makeClaim(reading, site, { trigger, subject, object, modality })),
  )
}

/** "reviewed and passed X": a trigger that another joins has its objects behind that one. */
function joinedEnd({ view }: Reading, site: TriggerSite): number {
  const { conjunctions } = view.lexicon.language.words
  let end = site.end
  for (let gap = 0; gap <= 2; gap++) {
    const next = view.triggerSites.find((other) => other.start === end + gap && view.verbStarts.has(other.start))
    if (next) return Math.max(end, next.end)
    const word = view.tokens[end + gap]
    if (!word || !(conjunctions.has(word.normal) || /^(?:NOUN|ADV|ADP)$/.test(word.partOfSpeech))) return end
  }
  return end
}

function subjectsBefore(
  { view, government }: Reading,
  clause: ClauseSite,
  { trigger, property, course }: { trigger: Trigger; property: PackProperty; course: Course },
): FoundSubject[] {
  const { cue } = trigger
  const fit = ({ thing }: End): boolean => fitsSubject(cue, property, thing)
  const reach = trigger.isVerb ? 0 : cue.subjectReach
  const mayCrossVerbs = !trigger.isVerb && cue.subjectReach > cue.reach
  const direct = endsBefore(clause, fit, { reach, mayCrossVerbs })
  if (direct.length > 0) return direct.map((end) => ({ thing: end.thing, certainty: end.certainty, end }))
  const continued = [
    { thing: course.subject, certainty: CONTINUED_SUBJECT },
    { thing: course.object, certainty: EARLIER_OBJECT },
    { thing: government && clause.triggerStart >= government.from ? government.thing : undefined, certainty: GOVERNING_SUBJECT },
  ].flatMap(({ thing, certainty }) =>
    thing && fitsSubject(cue, property, thing) ? [{ thing, certainty, end: endOf(clause, thing) }] : [],
  )
  const governed = continued.find(({ thing }) => view.lexicon.governingClasses.has(thing.classIri))
  const subject = governed ?? (trigger.isVerb ? continued[0] : undefined)
  return subject ? [subject] : []
}

/** The agent behind a passive; where none is named, what governs the discourse, if it may be one. */
function subjectsBehind(
  { government, ends, view }: Reading,
  clause: ClauseSite,
  { trigger, property }: { trigger: Trigger; property: PackProperty },
): FoundSubject[] {
  const fit = ({ thing }: End): boolean => fitsSubject(trigger.cue, property, thing)
  const found = endsBehind(clause, fit, trigger.cue.subjectReach)
  if (found.length > 0) return found.map((end) => ({ thing: end.thing, certainty: end.certainty, end }))
  const governing = ends.filter(({ thing }) => view.lexicon.governingClasses.has(thing.classIri))
  const thing = government?.thing ?? governing[0]?.thing
  if (!thing || !fitsSubject(trigger.cue, property, thing)) return []
  return [{ thing, certainty: GOVERNING_SUBJECT, end: endOf(clause, thing) }]
}

const endOf = ({ ends, triggerStart }: ClauseSite, thing: Thing): End | undefined =>
  ends.filter((end) => end.thing === thing && end.last < triggerStart).at(-1)

function objectsBefore(
  clause: ClauseSite,
  { trigger, property }: { trigger: Trigger; property: PackProperty },
): FoundObject[] {
  if (trigger.cue.objectShape !== 'Entity' && trigger.cue.objectShape !== 'FreeText') return []
  const fit = ({ thing }: End): boolean => fits(property.ranges, thing)
  const reach = trigger.isVerb ? 0 : trigger.cue.reach
  return endsBefore(clause, fit, { reach, mayCrossVerbs: false }).map(thingObject)
}

function objectsBehind(
  reading: Reading,
  clause: ClauseSite,
  { trigger, property, site }: { trigger: Trigger; property: PackProperty; site: TriggerSite },
): FoundObject[] {
  const { cue } = trigger
  if (cue.objectShape !== 'Entity') return readLiteralObjects(reading, site, cue)
  const fit = ({ thing }: End): boolean => fits(property.ranges, thing)
  return endsBehind(clause, fit, cue.reach).map(thingObject)
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
