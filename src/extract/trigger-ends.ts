import type { PackProperty, PropertyCue } from '../pack.ts'
import { attributedEnd } from './attributed-end.ts'
import { isBareTie } from './bare-tie.ts'
import { calledThings } from './called-things.ts'
import { type End, fits, fitsSubject } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { objectsBefore, objectsBehind } from './find-objects.ts'
import {
  type Course,
  type FoundSubject,
  subjectAt,
  subjectsBefore,
  subjectsBehind,
} from './find-subjects.ts'
import { frontedEnd } from './fronted-end.ts'
import { hasSubjectHead } from './has-head.ts'
import type { Trigger } from './lexicon-entries.ts'
import { type FoundObject, type Reading, thingObject } from './reading.ts'
import type { TriggerSite } from './sentence-view.ts'

/** Who is called something stands before the passive: the words in quotes are behind it. */
export const isTold = ({ objectShape }: PropertyCue): boolean =>
  objectShape === 'QuotedText' || objectShape === 'ListedText'

/** What stands at the two ends of a trigger; where one is empty the other is not looked for. */
export interface TriggerEnds {
  readonly subjects: readonly FoundSubject[]
  readonly objects: readonly FoundObject[]
}

/** What is looked for. */
export interface Sought {
  readonly trigger: Trigger
  readonly property: PackProperty
  readonly site: TriggerSite
  readonly course: Course
}

const NO_ENDS: TriggerEnds = { subjects: [], objects: [] }

/** The objects behind the trigger, and the subjects before it. */
export function plainEnds(reading: Reading, clause: ClauseSite, sought: Sought): TriggerEnds {
  const { trigger, property, site } = sought
  const { cue } = trigger
  const objects = objectsBehind(reading, clause, sought)
  if (objects.length === 0) return NO_ENDS
  const accepts = ({ thing }: End): boolean => fitsSubject(cue, property, thing)
  if (isTold(cue) && trigger.isVerb && trigger.voice === 'active')
    return { subjects: calledThings(reading, clause, accepts).map(subjectAt), objects }
  const fronted = (): End | undefined =>
    frontedEnd(clause, (end) => accepts(end) && hasSubjectHead(clause.view, cue, end))
  const subject =
    cue.objectShape === 'Entity'
      ? (attributedSubject(clause, { objects, accepts }) ?? fronted())
      : undefined
  const subjects = subject ? [subjectAt(subject)] : subjectsBefore(reading, clause, sought)
  return { subjects: withoutHolders(reading, site, subjects), objects }
}

/** The subjects behind the trigger, and the objects before it. */
export function turnedEnds(reading: Reading, clause: ClauseSite, sought: Sought): TriggerEnds {
  const { trigger, property, site } = sought
  const subjects = withoutHolders(reading, site, subjectsBehind(reading, clause, sought))
  if (subjects.length === 0) return NO_ENDS
  const fronted =
    trigger.cue.objectShape === 'Entity'
      ? frontedEnd(clause, ({ thing }) => fits(property.ranges, thing))
      : undefined
  const objects = fronted ? [thingObject(fronted)] : objectsBefore(reading, clause, sought)
  return { subjects, objects }
}

/** "Captain Ann Roe of the Rook Guild": behind a holder "of" says whose the office is. */
function withoutHolders(
  { view, ends }: Reading,
  site: TriggerSite,
  subjects: FoundSubject[],
): FoundSubject[] {
  const { genitives } = view.lexicon.language.words
  const isOf = isBareTie(view, site) && genitives.has(view.tokens[site.start]?.normal ?? '')
  if (!isOf || view.lexicon.language.tokensPerWord > 1) return subjects
  const isHolder = ({ end }: FoundSubject): boolean =>
    ends.some(
      ({ thing, last }) =>
        view.lexicon.officeClasses.has(thing.classIri) && last + 1 === end?.first,
    )
  return subjects.filter((subject) => !isHolder(subject))
}

/** Whom a clause before "of" describes: `地处甲镇的乙园`. */
function attributedSubject(
  clause: ClauseSite,
  { objects, accepts }: { objects: readonly FoundObject[]; accepts: (end: End) => boolean },
): End | undefined {
  const last = objects.at(-1)?.last
  return last === undefined ? undefined : attributedEnd(clause, last, accepts)
}
