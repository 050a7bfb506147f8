import type { Mention } from '../model.ts'
import type { Thing } from './claim.ts'
import type { FoundMention } from './find-mentions.ts'
import { makePersonMemory, type PersonMemory, rememberPersons } from './persons/person-memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** What the document has spoken of up to a sentence; grows as sentences are read. */
export interface Memory {
  /** The last thing under each class and head noun, and under each class alone. */
  readonly lastByHead: Map<string, Thing>
  /** Under each class the things that the last sentence with any of it named. */
  readonly lastByClass: Map<string, ReadonlySet<Thing>>
  /** Under each name cue the things that it found. */
  readonly ofCue: Map<string, Set<Thing>>
  /** What a sentence-initial pronoun points at. */
  lastSubject: Thing | undefined
  /** The thing that governs the clauses without a subject. */
  speaker: Thing | undefined
  /** What each thing acts for, by the statements so far. */
  readonly principals: Map<Thing, Thing>
  /** Whom "he" and "she" may mean. */
  readonly persons: PersonMemory
}

export const makeMemory = (): Memory => ({
  lastByHead: new Map(),
  lastByClass: new Map(),
  ofCue: new Map(),
  lastSubject: undefined,
  speaker: undefined,
  principals: new Map(),
  persons: makePersonMemory(),
})

/** Remembers what a sentence has named, for the sentences after it. */
export function remember(
  memory: Memory,
  view: SentenceView,
  { found, thingOf }: { found: readonly FoundMention[]; thingOf: ReadonlyMap<Mention, Thing> },
): void {
  rememberPersons(memory.persons, found, thingOf)
  const ofClass = new Map<string, Set<Thing>>()
  for (const { mention, outer } of found) {
    const thing = thingOf.get(mention)
    if (!thing || outer) continue
    const { classIri, head } = mention
    if (head !== '') memory.lastByHead.set(`${classIri} ${head}`, thing)
    if (view.lexicon.governingClasses.has(classIri)) memory.speaker = thing
    addTo(ofClass, classIri, thing)
  }
  for (const [classIri, things] of ofClass) memory.lastByClass.set(classIri, things)
}

/** Adds a thing to the set under the key. */
export function addTo(sets: Map<string, Set<Thing>>, key: string, thing: Thing): void {
  sets.set(key, (sets.get(key) ?? new Set()).add(thing))
}
