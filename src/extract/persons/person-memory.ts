import type { Gender, Mention } from '../../model.ts'
import type { Thing } from '../claim.ts'
import type { FoundMention } from '../find-mentions.ts'
import type { SentenceView } from '../sentence-view.ts'

/** The persons that a text has spoken of, as far as pronouns may mean them. */
export interface PersonMemory {
  /** Those of the last sentence that named any. */
  last: readonly Thing[]
  /** Sentences since then. */
  age: number
  readonly genders: Map<Thing, Gender>
}

/** Sentences over which a pronoun reaches back. */
const REACH = 3

export const makePersonMemory = (): PersonMemory => ({ last: [], age: 0, genders: new Map() })

/**
 * The person that a pronoun at the token means: the only one, of the last sentence that named
 * persons, whose gender fits or is not known; of two nobody is meant for sure.
 */
export function personMeant(
  memory: PersonMemory,
  view: SentenceView,
  index: number,
): Thing | undefined {
  const gender = view.lexicon.language.persons.pronounAt(view.tokens, index)
  if (!gender || memory.age > REACH) return undefined
  const fits = (thing: Thing): boolean => (memory.genders.get(thing) ?? gender) === gender
  const [only, another] = memory.last.filter(fits)
  return another ? undefined : only
}

/** Takes in whom a sentence names. */
export function rememberPersons(
  memory: PersonMemory,
  found: readonly FoundMention[],
  thingOf: ReadonlyMap<Mention, Thing>,
): void {
  const things = new Set<Thing>()
  for (const { mention, person, outer } of found) {
    const thing = thingOf.get(mention)
    if (!thing || !person || outer) continue
    things.add(thing)
    if (person.gender) memory.genders.set(thing, person.gender)
  }
  memory.age = things.size > 0 ? 0 : memory.age + 1
  if (things.size > 0) memory.last = [...things]
}
