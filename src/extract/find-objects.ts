import type { Token } from '../model.ts'
import type { PackProperty, PropertyCue } from '../pack.ts'
import { asideIn } from './asides.ts'
import { isBareTie } from './bare-tie.ts'
import { type End, fits } from './claim.ts'
import { endsBefore, endsBehind } from './clause-ends.ts'
import type { ClauseSite } from './clause-site.ts'
import { openingSubject } from './coordinated-subject.ts'
import type { Course } from './find-subjects.ts'
import { hasObjectHead } from './has-head.ts'
import { hasIgnored } from './has-ignored.ts'
import { joinedStart } from './joined-verbs.ts'
import type { Trigger } from './lexicon-entries.ts'
import { dateBefore, phraseBefore, readLiteralObjects } from './literal-objects.ts'
import { startsPhrase } from './phrase-at.ts'
import { placedSubject } from './placed-subject.ts'
import { pronounBehind } from './pronoun-behind.ts'
import { type FoundObject, type Reading, thingObject } from './reading.ts'
import { isSaidOfAnother } from './said-of-another.ts'
import { isComma, isPossessive, type SentenceView, type TriggerSite } from './sentence-view.ts'
import { withinIt } from './within-it.ts'

/** How sure an object is that goes without saying. */
const UNSAID_OBJECT = 0.85

/** What a passive, or a phrase that names its object first, has before it. */
export function objectsBefore(
  reading: Reading,
  clause: ClauseSite,
  { trigger, property, course }: { trigger: Trigger; property: PackProperty; course: Course },
): FoundObject[] {
  const { objectShape } = trigger.cue
  if (objectShape === 'Date') return dateBefore(reading, clause.triggerStart, trigger.cue)
  if (objectShape !== 'Entity' && objectShape !== 'FreeText') return []
  const isObject = objectTest(clause, trigger, property)
  const accepts = (end: End): boolean =>
    isObject(end) && !(property.actsFor && isSite(clause.view, end))
  const reach = trigger.isVerb ? 0 : trigger.cue.reach
  if (objectShape === 'FreeText') return phraseBefore(reading, clause.triggerStart)
  const triggerStart = joinedStart(clause.view, clause.triggerStart)
  const joined = { ...clause, triggerStart }
  const placed = placedSubject(joined)
  if (placed !== undefined)
    return placed !== 'unnamed' && accepts(placed) ? [thingObject(placed)] : []
  const named = overAside(
    joined,
    accepts,
    endsBefore(joined, accepts, { reach, mayCrossVerbs: false }),
  ).filter(
    ({ first, last }) =>
      trigger.isVerb ||
      (!isOfFormer(clause.view, first) &&
        !isSaidOfAnother(clause.view, clause.ends, { start: last + 1, end: triggerStart })),
  )
  const opening = openingSubject(joined)
  const meant = opening && accepts(opening) ? [opening] : named
  const found = meant.length > 0 ? meant.map(thingObject) : sharedObjects(clause, property, course)
  const opens = !trigger.isVerb && clause.triggerStart === 0
  if (found.length > 0) return found
  const governing = opens ? governingObject(reading, clause, property) : []
  return governing.length > 0 ? governing : withinIt(reading, clause, property.ranges)
}

/** `在甲院举行`: where no spaces part words, a body right behind "in" is where others act. */
const isSite = ({ lexicon, tokens }: SentenceView, { first }: End): boolean =>
  lexicon.language.tokensPerWord > 1 &&
  lexicon.language.words.locatives.has(tokens[first - 1]?.normal ?? '')

/** "The former | captain of A is B". */
const isOfFormer = (view: SentenceView, first: number): boolean =>
  view.lexicon.language.words.formers.has(view.tokens[first - 1]?.normal ?? '')

/** "A, found in B, is the den of C": what commas set off behind A, with a verb of its own, is passed over. */
function overAside(
  { view, ends, triggerStart }: ClauseSite,
  accepts: (end: End) => boolean,
  named: readonly End[],
): readonly End[] {
  const [nearest] = named
  if (nearest === undefined) return named
  const { relatives } = view.lexicon.language.words
  const outside = ends.findLast((end) => {
    if (end.isNested || !end.isNamed || end.last >= nearest.first || !accepts(end)) return false
    const { normal = '', partOfSpeech } = view.tokens[end.last + 2] ?? {}
    const isOwn = partOfSpeech === 'VERB' || relatives.has(normal)
    return isOwn && asideIn(view, { start: end.last + 1, end: triggerStart }) !== undefined
  })
  return outside ? [outside] : named
}

const hasDeterminer = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.determiners.has(view.tokens[index]?.normal ?? '')

/**
 * "was seen by A and won by B": behind "and" a participle has the object of the passive before it. So has
 * what goes on behind a comma with a verb and an article: "There stand the A, hang the | B".
 */
function sharedObjects(
  { view, triggerStart, triggerEnd }: ClauseSite,
  { ranges }: PackProperty,
  { objects }: Course,
): FoundObject[] {
  const { conjunctions, agentMarks } = view.lexicon.language.words
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  const hasAgent = [triggerEnd - 1, triggerEnd].some((index) => agentMarks.has(wordAt(index)))
  const isShared = conjunctions.has(wordAt(triggerStart - 1)) && hasAgent
  const goesOn = view.lexicon.language.hasArticles && isComma(view, triggerStart - 1)
  if (!isShared && !(goesOn && hasDeterminer(view, triggerEnd - 1))) return []
  const words = { first: triggerStart, last: triggerEnd - 1 }
  return objects
    .filter((thing) => ranges.length > 0 && fits(ranges, thing))
    .map((thing) => ({ object: { kind: 'thing', thing }, certainty: UNSAID_OBJECT, ...words }))
}

/** "Seated was X": a phrase that opens its sentence is said of what governs the discourse. */
function governingObject(
  { speaker }: Reading,
  { triggerEnd }: ClauseSite,
  { ranges }: PackProperty,
): FoundObject[] {
  if (!speaker || ranges.length === 0 || !fits(ranges, speaker)) return []
  const words = { first: 0, last: triggerEnd - 1 }
  return [{ object: { kind: 'thing', thing: speaker }, certainty: UNSAID_OBJECT, ...words }]
}

/** Which ends the cue takes for objects: of offices none that is to come, or was: "the next | captain". */
const objectTest =
  ({ view }: ClauseSite, { cue }: Trigger, { ranges }: PackProperty) =>
  (end: End): boolean =>
    fits(ranges, end.thing) &&
    !(view.lexicon.officeClasses.has(end.thing.classIri) && isOfFormer(view, end.first)) &&
    (!end.isNamed ||
      (hasObjectHead(view, cue, end) &&
        !hasIgnored(view, cue, { start: end.first, end: end.last + 1 })))

/** What stands behind the trigger, or is meant where nothing does. */
export function objectsBehind(
  reading: Reading,
  clause: ClauseSite,
  {
    trigger,
    property,
    site,
    course,
  }: { trigger: Trigger; property: PackProperty; site: TriggerSite; course: Course },
): FoundObject[] {
  const { cue } = trigger
  if (cue.objectShape !== 'Entity') return readLiteralObjects(reading, site, cue)
  if (lacksAgent(reading, clause, trigger) || turnsAway(reading, clause, trigger)) return []
  const accepts = objectTest(clause, trigger, property)
  const start = prepositionBehind(reading, clause, cue)
  if (start === undefined) return unsaidObject(reading, site, property)
  const isBare = isBareTie(reading.view, site)
  const named = endsBehind({ ...clause, triggerEnd: start }, accepts, cue.reach).filter(
    ({ last }) => !isBare || !isPossessive(reading.view, last + 1),
  )
  const found = named.length > 0 ? named : pronounBehind(clause, accepts, course.objects)
  return found.length > 0 ? found.map(thingObject) : unsaidObject(reading, site, property)
}

/** "passed over A", "concerned about A": a preposition that is no part of the verb makes it another. */
function turnsAway({ view }: Reading, { triggerEnd }: ClauseSite, trigger: Trigger): boolean {
  const { prepositions, genitives, agentMarks, prepositionalAdverbs } = view.lexicon.language.words
  if (!trigger.isVerb || trigger.voice !== 'active') return false
  const word = view.tokens[triggerEnd]?.normal ?? ''
  const isPlain = view.lexicon.language.tokensPerWord === 1
  if (asksFor(trigger.cue, word) || startsPhrase(view, prepositionalAdverbs, triggerEnd))
    return false
  return isPlain && prepositions.has(word) && !genitives.has(word) && !agentMarks.has(word)
}

/** Tokens between a verb and the preposition that it asks for: "mainly", "and moult", "an area of 300 acres". */
const PREPOSITION_REACH = 4
const MEASURE_REACH = 8

/**
 * Where the search for objects starts: at the preposition that the cue asks for, "lives mainly | in",
 * or right behind the trigger where it asks for none; `undefined` where none of them stands there.
 */
function prepositionBehind(
  { view }: Reading,
  { triggerEnd }: ClauseSite,
  cue: PropertyCue,
): number | undefined {
  if (cue.prepositions.length === 0) return triggerEnd
  const behind = view.tokens.slice(triggerEnd, triggerEnd + MEASURE_REACH)
  const at = behind.findIndex(
    ({ normal }, index) =>
      asksFor(cue, normal) &&
      ((index < PREPOSITION_REACH && !behind.slice(0, index).some(isNominal)) ||
        isMeasure(behind.slice(0, index))),
  )
  return at < 0 ? undefined : triggerEnd + at
}

const isNominal = ({ partOfSpeech }: Token): boolean => /^(?:NOUN|PROPN|PRON)$/.test(partOfSpeech)

/** "300 acres", "an area of about 300 square miles": no more than how much, in words without marks. */
const isMeasure = (words: readonly Token[]): boolean =>
  words.some(({ partOfSpeech }) => partOfSpeech === 'NUM') &&
  words.at(-1)?.partOfSpeech === 'NOUN' &&
  words.every(({ partOfSpeech }) => /^(?:NUM|NOUN|ADJ|ADV|ADP|DET)$/.test(partOfSpeech))

const asksFor = ({ prepositions }: PropertyCue, word: string): boolean =>
  prepositions.some(({ value }) => value === word)

/** "was won in 1999, and A slept": without a "by", who did it does not stand behind a passive. */
function lacksAgent({ view }: Reading, { triggerEnd }: ClauseSite, trigger: Trigger): boolean {
  const { agentMarks, negators } = view.lexicon.language.words
  const isPassive = trigger.isVerb && trigger.voice === 'passive'
  if (!isPassive || !trigger.cue.objectFirst || agentMarks.size === 0) return false
  const wordAt = (index: number): string => view.tokens[index]?.normal ?? ''
  // "not by A but by B" has its agent too.
  const next = negators.has(wordAt(triggerEnd)) ? triggerEnd + 1 : triggerEnd
  return [triggerEnd - 1, next].every((index) => !agentMarks.has(wordAt(index)))
}

/** "She also played.": where nothing follows the verb, what governs the discourse is meant. */
function unsaidObject(
  { view, speaker }: Reading,
  site: TriggerSite,
  { ranges }: PackProperty,
): FoundObject[] {
  const next = view.tokens[site.end]?.text
  const { conjunctions } = view.lexicon.language.words
  const stands = next === undefined || /^[.,;。，；]$/.test(next) || conjunctions.has(next)
  if (!stands || !speaker || ranges.length === 0 || !fits(ranges, speaker)) return []
  const words = { first: site.start, last: site.end - 1 }
  return [{ object: { kind: 'thing', thing: speaker }, certainty: UNSAID_OBJECT, ...words }]
}
