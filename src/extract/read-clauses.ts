import type { Modality } from '../model.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { type Claim, type End, evidenceOf, fits, fitsSubject, type Thing } from './claim.ts'
import { type ClauseSite, endsBefore, endsBehind } from './clause-ends.ts'
import type { Voice } from './discourse.ts'
import type { Trigger } from './lexicon.ts'
import { phraseBefore, readLiteralObjects } from './literal-objects.ts'
import { findQuotedObjects } from './quoted-objects.ts'
import { type FoundObject, type Reading, thingObject } from './reading.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'
import { isCalledFor, isDenied } from './truth.ts'

/** How sure a subject is, by where it stands. */
/** Words, besides adverbs and the like, between a subject and its verb. */
const VERB_REACH = 1
const CONTINUED_SUBJECT = 0.92
const EARLIER_OBJECT = 0.95
const GOVERNING_SUBJECT = 0.92
const ACTING_SUBJECT = 0.92
const UNSAID_OBJECT = 0.85

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
  if (reading.view.lexicon.language.isUnreal(reading.view.tokens)) return []
  const claims: Claim[] = []
  const course: Course = { subject: undefined, object: undefined }
  for (const site of readableSites(reading)) {
    if (isDenied(reading.view, site, reading.voice)) continue
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

/** Triggers outside names; one that stands whole inside another is left out. */
function readableSites({ view, ends }: Reading): TriggerSite[] {
  const named = new Set<number>()
  for (const { first, last, isNamed } of ends) {
    for (let index = first; isNamed && index <= last; index++) named.add(index)
  }
  const sites: TriggerSite[] = []
  for (const site of view.triggerSites) {
    const isCovered = site.end <= (sites.at(-1)?.end ?? 0)
    const words = view.tokens.slice(site.start, site.end)
    const isInName = words.some((_, offset) => named.has(site.start + offset))
    if (!isInName && !isCovered) sites.push(site)
  }
  return sites
}

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
    ? objectsBefore(reading, clause, { trigger, property })
    : objectsBehind(reading, clause, { trigger, property, site })
  const behind = swapped ? subjects.map(({ end }) => end) : objects
  if (!tailFollows(reading.view, trigger, behind.at(-1))) return []
  const isCalledUpon = isCalledFor(reading.view, site, reading.voice)
  return subjects.flatMap((subject) =>
    objects.map((object) => {
      const isCalled = isCalledUpon && !isDescription(reading.view, site, { trigger, subject })
      const modality: Modality = isCalled ? 'called-for' : 'asserted'
      return makeClaim(reading, site, { trigger, subject, object, modality })
    }),
  )
}

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
    if (/^[,.;:，。；：]$/.test(view.tokens[start]?.text ?? '')) return false
    if (tail.every((word, offset) => view.folded[start + offset] === word)) return true
  }
  return false
}

/** "saw and won X": a trigger that another joins has its objects behind that one. */
function joinedEnd({ view }: Reading, site: TriggerSite): number {
  const { conjunctions } = view.lexicon.language.words
  const end = site.end
  for (let gap = 0; gap <= 2; gap++) {
    const next = view.triggerSites.find(
      (other) => other.start === end + gap && view.verbStarts.has(other.start),
    )
    if (next) return Math.max(end, next.end)
    const word = view.tokens[end + gap]
    if (!word || !(conjunctions.has(word.normal) || /^(?:NOUN|ADV|ADP)$/.test(word.partOfSpeech)))
      return end
  }
  return end
}

function subjectsBefore(
  { view, voice, principals }: Reading,
  clause: ClauseSite,
  { trigger, property, course }: { trigger: Trigger; property: PackProperty; course: Course },
): FoundSubject[] {
  const { cue } = trigger
  const fitsCue = (thing: Thing): boolean => fitsSubject(cue, property, thing)
  const accepts = ({ thing }: End): boolean => fitsCue(thing)
  const reach = trigger.isVerb ? VERB_REACH : cue.subjectReach
  const mayCrossVerbs = !trigger.isVerb && cue.subjectReach > cue.reach
  const described = describedBehind(clause, cue, accepts)
  if (described) return [{ thing: described.thing, certainty: described.certainty, end: described }]
  const direct = endsBefore(clause, accepts, { reach, mayCrossVerbs })
  const agents = direct.length > 0 ? [] : agentsBefore(principals, clause, fitsCue)
  if (agents.length > 0) return agents
  const continued = continuedSubject(view, voice, { clause, course, fits: fitsCue })
  const isJoined = isCoordinated(view, direct, clause.triggerStart)
  const usable = continued && (trigger.isVerb || isJoined || governs(view, continued.thing))
  const isNew = direct.length > 0 && !(usable && isJoined)
  if (isNew) return direct.map((end) => ({ thing: end.thing, certainty: end.certainty, end }))
  return usable ? [continued] : []
}

/** Things before the verb that act for what may be its subject: "The crew weighed anchor" for its ship. */
function agentsBefore(
  principals: Reading['principals'],
  clause: ClauseSite,
  fitsCue: (thing: Thing) => boolean,
): FoundSubject[] {
  const actsForFitting = ({ thing }: End): boolean => {
    const principal = principals.get(thing)
    return principal !== undefined && fitsCue(principal)
  }
  const found = endsBefore(clause, actsForFitting, { reach: VERB_REACH, mayCrossVerbs: false })
  return found.slice(-1).flatMap((end) => {
    const thing = principals.get(end.thing)
    return thing ? [{ thing, certainty: end.certainty * ACTING_SUBJECT, end }] : []
  })
}

/** The thing behind words in quotes that describe it, where a language ties them so. */
function describedBehind(
  { view, ends, triggerEnd }: ClauseSite,
  cue: PropertyCue,
  accepts: (end: End) => boolean,
): End | undefined {
  if (cue.objectShape !== 'QuotedText') return undefined
  const { attributives } = view.lexicon.language.words
  const quoted = findQuotedObjects(view).find(({ trigger }) => trigger.last === triggerEnd - 1)
  if (!quoted || !attributives.has(view.tokens[quoted.last + 2]?.normal ?? '')) return undefined
  return ends.find((end) => end.first === quoted.last + 3 && !end.isNested && accepts(end))
}

/** What the clauses before had as their subject, or what governs the sentence, if it fits. */
function continuedSubject(
  view: SentenceView,
  voice: Voice | undefined,
  {
    clause,
    course,
    fits: fitsCue,
  }: { clause: ClauseSite; course: Course; fits: (thing: Thing) => boolean },
): FoundSubject | undefined {
  const { ends, triggerStart } = clause
  const governing = ends.find(({ thing, last }) => last < triggerStart && governs(view, thing))
  const isGoverned = voice && triggerStart >= voice.from
  const candidates = [
    { thing: course.subject, certainty: CONTINUED_SUBJECT },
    { thing: course.object, certainty: EARLIER_OBJECT },
    { thing: isGoverned ? voice.thing : undefined, certainty: GOVERNING_SUBJECT },
    { thing: governing?.thing, certainty: GOVERNING_SUBJECT },
  ].flatMap(({ thing, certainty }) =>
    thing && fitsCue(thing) ? [{ thing, certainty, end: endOf(clause, thing) }] : [],
  )
  return candidates.find(({ thing }) => governs(view, thing)) ?? candidates[0]
}

const governs = (view: SentenceView, { classIri }: Thing): boolean =>
  view.lexicon.governingClasses.has(classIri)

/** Whether a comma, and no "which", parts the ends from the verb: it goes on with another subject. */
function isCoordinated(view: SentenceView, direct: readonly End[], triggerStart: number): boolean {
  const { relatives } = view.lexicon.language.words
  const nearest = direct.at(-1)
  if (!nearest) return false
  const from = nearest.last + 1
  const gap = view.tokens.slice(from, triggerStart)
  return (
    gap.some(({ text }) => /^[,，]$/.test(text)) && !gap.some(({ normal }) => relatives.has(normal))
  )
}

/** The agent behind a passive; where none is named, what governs the discourse, if it may be one. */
function subjectsBehind(
  { voice, ends, view }: Reading,
  clause: ClauseSite,
  { trigger, property }: { trigger: Trigger; property: PackProperty },
): FoundSubject[] {
  const accepts = ({ thing }: End): boolean => fitsSubject(trigger.cue, property, thing)
  const found = endsBehind(clause, accepts, trigger.cue.subjectReach)
  if (found.length > 0)
    return found.map((end) => ({ thing: end.thing, certainty: end.certainty, end }))
  const governing = ends.filter(({ thing }) => view.lexicon.governingClasses.has(thing.classIri))
  const thing = voice?.thing ?? governing[0]?.thing
  if (!thing || !fitsSubject(trigger.cue, property, thing)) return []
  return [{ thing, certainty: GOVERNING_SUBJECT, end: endOf(clause, thing) }]
}

const endOf = ({ ends, triggerStart }: ClauseSite, thing: Thing): End | undefined =>
  ends.filter((end) => end.thing === thing && end.last < triggerStart).at(-1)

function objectsBefore(
  reading: Reading,
  clause: ClauseSite,
  { trigger, property }: { trigger: Trigger; property: PackProperty },
): FoundObject[] {
  if (trigger.cue.objectShape !== 'Entity' && trigger.cue.objectShape !== 'FreeText') return []
  const accepts = ({ thing }: End): boolean => fits(property.ranges, thing)
  const reach = trigger.isVerb ? 0 : trigger.cue.reach
  if (trigger.cue.objectShape === 'FreeText') return phraseBefore(reading, clause.triggerStart)
  return endsBefore(clause, accepts, { reach, mayCrossVerbs: false }).map(thingObject)
}

function objectsBehind(
  reading: Reading,
  clause: ClauseSite,
  { trigger, property, site }: { trigger: Trigger; property: PackProperty; site: TriggerSite },
): FoundObject[] {
  const { cue } = trigger
  if (cue.objectShape !== 'Entity') return readLiteralObjects(reading, site, cue)
  const accepts = ({ thing }: End): boolean => fits(property.ranges, thing)
  const found = endsBehind(clause, accepts, cue.reach).map(thingObject)
  return found.length > 0 ? found : unsaidObject(reading, site, property)
}

/** "She also played.": where nothing follows the verb, what governs the discourse is meant. */
function unsaidObject(
  { view, speaker }: Reading,
  site: TriggerSite,
  { ranges }: PackProperty,
): FoundObject[] {
  const next = view.tokens[site.end]?.text
  const stands = next === undefined || /^[.,;。，；]$/.test(next)
  if (!stands || !speaker || ranges.length === 0 || !fits(ranges, speaker)) return []
  const words = { first: site.start, last: site.end - 1 }
  return [{ object: { kind: 'thing', thing: speaker }, certainty: UNSAID_OBJECT, ...words }]
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
