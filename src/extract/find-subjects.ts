import type { PackProperty } from '../pack.ts'
import { hasRelative } from './asides.ts'
import { isBareTie } from './bare-tie.ts'
import { type End, fitsSubject, type Thing } from './claim.ts'
import { endsBefore, endsBehind } from './clause-ends.ts'
import type { ClauseSite } from './clause-site.ts'
import { coordinatedSubject, openingSubject } from './coordinated-subject.ts'
import { describedBefore, describedBehind } from './described-ends.ts'
import type { Voice } from './discourse.ts'
import { droppedSubject } from './dropped-subject.ts'
import { isEarlierObject, objectsJoinedBefore } from './earlier-objects.ts'
import { finiteSubjects } from './finite-subjects.ts'
import { hasSubjectHead } from './has-head.ts'
import { isOutermost, startsHead } from './heads-and-labels.ts'
import type { Trigger } from './lexicon-entries.ts'
import { listUpTo } from './list-up-to.ts'
import { namedExamples } from './named-examples.ts'
import { hasNewSubject } from './new-subject.ts'
import { openingEnds } from './opening-ends.ts'
import { opensOwnClause } from './own-clause.ts'
import { placedSubject } from './placed-subject.ts'
import { pronounBehind } from './pronoun-behind.ts'
import type { Reading } from './reading.ts'
import { isSaidOfAnother } from './said-of-another.ts'
import { isCapitalised, isComma, isPossessive, type SentenceView } from './sentence-view.ts'
import { setOffBefore } from './set-off.ts'
import { startsWithoutSubject } from './starts-without-subject.ts'

/** Words, besides adverbs and the like, between a subject and its verb. */
const VERB_REACH = 1
/** How sure a subject is, by where it stands. */
const CONTINUED_SUBJECT = 0.92
const EARLIER_OBJECT = 0.95
const GOVERNING_SUBJECT = 0.92
const ACTING_SUBJECT = 0.92
const UNSAID_SUBJECT = 0.85

export interface FoundSubject {
  readonly thing: Thing
  readonly certainty: number
  /** `undefined` when the sentence does not name it. */
  readonly end: End | undefined
}

/** What earlier triggers of the sentence joined: a later one may go on with it. */
export interface Course {
  readonly subjects: readonly Thing[]
  readonly objects: readonly Thing[]
}

const NO_THINGS: ReadonlySet<Thing> = new Set()

/** What stands before the verb or phrase as its subject, or is meant where nothing does. */
export function subjectsBefore(
  reading: Reading,
  clause: ClauseSite,
  { trigger, property, course }: { trigger: Trigger; property: PackProperty; course: Course },
): FoundSubject[] {
  const { view, voice, principals } = reading
  const { cue } = trigger
  const { triggerStart, triggerEnd } = clause
  const isActive = trigger.isVerb && trigger.voice === 'active'
  const site = { start: triggerStart, end: triggerEnd, cue }
  const done = isActive ? objectsJoinedBefore(view, clause.ends, site) : NO_THINGS
  const fitsCue = (thing: Thing): boolean => fitsSubject(cue, property, thing) && !done.has(thing)
  const accepts = (end: End): boolean =>
    fitsCue(end.thing) && hasSubjectHead(view, cue, end) && !isOwnerSetOff(clause, end)
  const reach = trigger.isVerb ? VERB_REACH * view.lexicon.language.tokensPerWord : cue.subjectReach
  const mayCrossVerbs = !trigger.isVerb && cue.subjectReach > cue.reach
  const described =
    describedBehind(clause, cue, accepts) ?? describedBefore(clause, trigger, accepts)
  if (described) return [subjectAt(described)]
  const isCalled = cue.objectShape === 'QuotedText' && !isRelative(clause)
  const called = isCalled ? openingSubject(clause, true) : undefined
  if (called && accepts(called)) return [subjectAt(called)]
  const placed = placedSubject(clause)
  if (placed !== undefined)
    return placed !== 'unnamed' && accepts(placed) ? [subjectAt(placed)] : []
  const aside = setOffBefore(clause)
  if (aside?.subject && accepts(aside.subject)) {
    const outer = clause.ends.filter(({ isNested }) => !isNested)
    return listUpTo(view, outer, { last: aside.subject, accepts }).map(subjectAt)
  }
  const isBeside = reach === 0 && cue.objectShape === 'Entity'
  const direct = ofClauses(
    clause,
    accepts,
    endsBefore(clause, accepts, { reach, mayCrossVerbs }),
  ).filter(
    ({ first, last, thing }, index, list) =>
      (!isBeside || !hasStranger(clause, { last, accepts })) &&
      (trigger.isVerb || !goesOnInCapitals(clause, last)) &&
      !(
        isBareTie(view, { start: clause.triggerStart, end: clause.triggerEnd }) &&
        isWholeObject(view, { first, last })
      ) &&
      (!aside || first < aside.open || governs(view, thing)) &&
      (trigger.isVerb ||
        cue.subjectReach > 0 ||
        index < list.length - 1 ||
        !isConjunction(view, last + 1)),
  )
  const opening = finiteSubjects(clause, direct).filter(accepts)
  if (opening.length > 0) return opening.map(subjectAt)
  const agents = direct.length > 0 ? [] : agentsBefore(principals, clause, fitsCue)
  if (agents.length > 0) return agents
  const isNew = mayCrossVerbs && hasNewSubject(view, -1, clause.triggerStart)
  const mayBeFar = !isNew && (trigger.isVerb || cue.subjectReach > 0)
  const continued = mayBeFar
    ? continuedSubjects(view, voice, { clause, course, fits: fitsCue })
    : []
  const isJoined =
    (isCoordinated(view, direct, clause.triggerStart) && !opensOwnClause(clause, direct)) ||
    (direct.length === 0 && startsWithoutSubject(view, clause.triggerStart))
  const usable = continued.filter(({ thing }) => trigger.isVerb || isJoined || governs(view, thing))
  const isSubject = (end: End): boolean =>
    trigger.isVerb
      ? governs(view, end.thing) || !endsClause(view, end)
      : mayCrossVerbs
        ? !hasNewSubject(view, end.last, clause.triggerStart)
        : !isSaidOfAnother(view, clause.ends, { start: end.last + 1, end: clause.triggerStart })
  const own = usable.length > 0 && isJoined ? [] : direct.filter(isSubject)
  if (own.length > 0 || usable.length > 0) return own.length > 0 ? own.map(subjectAt) : usable
  const shared = coordinatedSubject(clause) ?? openingSubject(clause)
  if (shared && accepts(shared)) return [subjectAt(shared)]
  const examples =
    trigger.isVerb || cue.subjectReach > 0 ? namedExamples(clause, accepts).map(subjectAt) : []
  if (examples.length > 0) return examples
  const dropped = droppedSubject(reading, clause, { cue, fitsCue })
  return dropped ? [{ thing: dropped, certainty: CONTINUED_SUBJECT, end: undefined }] : []
}

/** Whether "which" stands between the last end and the trigger. */
function isRelative({ view, ends, triggerStart }: ClauseSite): boolean {
  const last = ends.findLast((end) => end.last < triggerStart)?.last ?? triggerStart
  return hasRelative(view, { start: last + 1, end: triggerStart })
}

/** "a part of Stane's fleet, | seated": what a comma sets off is not said of whose the noun before is. */
const isOwnerSetOff = ({ view, triggerStart }: ClauseSite, { last }: End): boolean =>
  isComma(view, triggerStart - 1) && last + 2 < triggerStart - 1 && isPossessive(view, last + 1)

/** The ends before a verb, or what the sentence opens with where they are the object of an earlier clause. */
function ofClauses(
  clause: ClauseSite,
  accepts: (end: End) => boolean,
  nearest: readonly End[],
): readonly End[] {
  const [first] = nearest
  if (!first || !isEarlierObject(clause, first)) return nearest
  const outer = clause.ends.filter(({ isNested }) => !isNested)
  return openingEnds(clause.view, outer, clause.triggerStart).filter(accepts)
}

/** "beat Chessland | in": a thing that the pack knows nothing around, right behind a verb, is not said to be there. */
const isWholeObject = (view: SentenceView, site: { first: number; last: number }): boolean =>
  view.tokens[site.first - 1]?.partOfSpeech === 'VERB' && isOutermost(view, site)

/** "the Stane | Rook part of": the name goes on up to the words, in a noun with a capital. */
const goesOnInCapitals = ({ view, triggerStart }: ClauseSite, last: number): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  last + 1 < triggerStart &&
  isCapitalised(view, last + 1) &&
  /^(?:NOUN|PROPN)$/.test(view.tokens[last + 1]?.partOfSpeech ?? 'X')

/** "A, as B in": between the subject and a phrase that must stand beside it something else is named, and no office of its own. */
const hasStranger = (
  { view, ends, triggerStart }: ClauseSite,
  { last, accepts }: { last: number; accepts: (end: End) => boolean },
): boolean =>
  ends.some(
    (end) =>
      end.isNamed &&
      !end.isNested &&
      end.first > last &&
      end.last < triggerStart &&
      !accepts(end) &&
      !view.lexicon.officeClasses.has(end.thing.classIri),
  )

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

/** What the clauses before had as their subject, or what governs the sentence, if it fits. */
function continuedSubjects(
  view: SentenceView,
  voice: Voice | undefined,
  {
    clause,
    course,
    fits: fitsCue,
  }: { clause: ClauseSite; course: Course; fits: (thing: Thing) => boolean },
): FoundSubject[] {
  const { ends, triggerStart } = clause
  const governing = ends.find(
    ({ thing, last, isNested }) => !isNested && last < triggerStart && governs(view, thing),
  )
  const isGoverned = voice && triggerStart >= voice.from
  const groups = [
    { things: course.subjects, certainty: CONTINUED_SUBJECT },
    { things: course.objects, certainty: EARLIER_OBJECT },
    { things: isGoverned ? [voice.thing] : [], certainty: GOVERNING_SUBJECT },
    { things: governing ? [governing.thing] : [], certainty: GOVERNING_SUBJECT },
  ].map(({ things, certainty }) =>
    things
      .filter(fitsCue)
      .map((thing): FoundSubject => ({ thing, certainty, end: endOf(clause, thing) })),
  )
  const filled = groups.filter((group) => group.length > 0)
  const governed = filled.find((group) => group.some(({ thing }) => governs(view, thing)))
  return governed ?? filled[0] ?? []
}

/** An end as a subject. */
export const subjectAt = (end: End): FoundSubject => ({
  thing: end.thing,
  certainty: end.certainty,
  end,
})

/** Whether the thing governs the clauses after it, as what speaks does. */
export const governs = (view: SentenceView, { classIri }: Thing): boolean =>
  view.lexicon.governingClasses.has(classIri)

/** Whether a comma or "and", and no "which", parts the ends from the verb: it goes on with another subject. */
function isCoordinated(view: SentenceView, direct: readonly End[], triggerStart: number): boolean {
  const { relatives } = view.lexicon.language.words
  const nearest = direct.at(-1)
  if (!nearest) return false
  const from = nearest.last + 1
  const gap = view.tokens.slice(from, triggerStart)
  if (isConjunction(view, from)) return true
  return (
    gap.some(({ text }) => /^[,，]$/.test(text)) && !gap.some(({ normal }) => relatives.has(normal))
  )
}

const isConjunction = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.conjunctions.has(view.tokens[index]?.normal ?? '')

/** "praised A and won": A belongs to the verb before, whatever the subject is. */
const endsClause = (view: SentenceView, { last }: End): boolean =>
  isConjunction(view, last + 1) && /^(?:VERB|AUX)$/.test(view.tokens[last + 2]?.partOfSpeech ?? '')

/** The agent behind a passive; where none is named, what governs the discourse, if it may be one. */
export function subjectsBehind(
  { voice, ends, view, speaker }: Reading,
  clause: ClauseSite,
  { trigger, property, course }: { trigger: Trigger; property: PackProperty; course: Course },
): FoundSubject[] {
  const accepts = ({ thing }: End): boolean => fitsSubject(trigger.cue, property, thing)
  const found = endsBehind(clause, accepts, trigger.cue.subjectReach)
  const meant = found.length > 0 ? found : pronounBehind(clause, accepts, course.objects)
  if (meant.length > 0) return meant.map(subjectAt)
  if (bringsAbout(view, clause.triggerEnd, property)) return []
  const governing = ends.filter(({ thing, isNested }) => !isNested && governs(view, thing))
  const thing = voice?.thing ?? governing[0]?.thing
  if (thing && fitsSubject(trigger.cue, property, thing))
    return [{ thing, certainty: GOVERNING_SUBJECT, end: endOf(clause, thing) }]
  if (!speaker || !trigger.isVerb || !fitsSubject(trigger.cue, property, speaker)) return []
  const isElsewhere = hasAgent(view, clause.triggerEnd) || tellsWhen(view, clause.triggerEnd)
  return isElsewhere ? [] : [{ thing: speaker, certainty: UNSAID_SUBJECT, end: undefined }]
}

/** Whether a bare noun for what may be meant follows: a new thing, where no articles tell. */
function bringsAbout(view: SentenceView, from: number, { domains }: PackProperty): boolean {
  if (view.lexicon.language.hasArticles) return false
  return startsHead(view, from, ({ names }) => domains.includes(names))
}

const hasAgent = (view: SentenceView, triggerEnd: number): boolean =>
  view.lexicon.language.words.agentMarks.has(view.tokens[triggerEnd]?.normal ?? '')

/** "was printed in 2016": at another time than the one spoken of. */
function tellsWhen(view: SentenceView, triggerEnd: number): boolean {
  const from = view.tokens[triggerEnd]?.start ?? 0
  return view.dates.some(({ start }) => start >= from)
}

const endOf = ({ ends, triggerStart }: ClauseSite, thing: Thing): End | undefined =>
  ends.filter((end) => end.thing === thing && end.last < triggerStart).at(-1)
