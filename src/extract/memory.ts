import type { Mention } from '../model.ts'
import type { PropertyCue } from '../pack.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import type { End, Thing } from './claim.ts'
import type { FoundMention } from './find-mentions.ts'
import { isInPassing, isMerelyPassed } from './in-passing.ts'
import { makePersonMemory, type PersonMemory, rememberPersons } from './persons/person-memory.ts'
import type { SentenceView } from './sentence-view.ts'

/** What the document has spoken of up to a sentence; grows as sentences are read. */
export interface Memory {
  /** The last thing under each class and head noun, and under each class alone. */
  readonly lastByHead: Map<string, Thing>
  /** All things under each class and head noun, the last named last. */
  readonly allByHead: Map<string, Set<Thing>>
  /** The folded words of the names of each thing. */
  readonly wordsOf: Map<Thing, Set<string>>
  /** Under each class the things that the last sentence with any of it named. */
  readonly lastByClass: Map<string, ReadonlySet<Thing>>
  /** Under each name cue the things that it found. */
  readonly ofCue: Map<string, Set<Thing>>
  /** Under each class the last thing that a sentence opened with: what goes without saying of what follows. */
  readonly grounds: Map<string, Thing>
  /** What a sentence-initial pronoun points at. */
  lastSubject: Thing | undefined
  /** Whether its name was last a plural, as names of kinds are: "they" points at it. */
  isPlural: boolean
  /** The thing that governs the clauses without a subject. */
  speaker: Thing | undefined
  /** What each thing acts for, by the statements so far. */
  readonly principals: Map<Thing, Thing>
  /** The label under which the lines that follow stand, and where the last of them ends. */
  listing: { readonly cue: PropertyCue; readonly end: number } | undefined
  /** Whom "he" and "she" may mean. */
  readonly persons: PersonMemory
  /** What the document names outside longer names, before and behind. */
  readonly namedAlone: ReadonlySet<Thing>
}

export const makeMemory = (namedAlone: ReadonlySet<Thing> = new Set()): Memory => ({
  namedAlone,
  lastByHead: new Map(),
  allByHead: new Map(),
  wordsOf: new Map(),
  lastByClass: new Map(),
  ofCue: new Map(),
  grounds: new Map(),
  lastSubject: undefined,
  isPlural: false,
  speaker: undefined,
  principals: new Map(),
  listing: undefined,
  persons: makePersonMemory(),
})

/** What a sentence names. */
export interface NamedInSentence {
  readonly found: readonly FoundMention[]
  readonly thingOf: ReadonlyMap<Mention, Thing>
  /** With what it points back at. */
  readonly ends: readonly End[]
}

/** Remembers what a sentence has named, for the sentences after it. */
export function remember(
  memory: Memory,
  view: SentenceView,
  { found, thingOf, ends }: NamedInSentence,
): void {
  rememberPersons(memory.persons, found, thingOf)
  const about = subjectOf(view, ends)
  const ofClass = new Map<string, Set<Thing>>()
  for (const place of found) {
    const { mention, outer } = place
    const thing = thingOf.get(mention)
    if (!thing) continue
    const { classIri } = mention
    const head = headOfName(view, mention)
    if (outer && !view.lexicon.officeClasses.has(outer.mention.classIri)) continue
    if (outer) {
      rememberHeads(memory, view, { classIri, head, thing })
      continue
    }
    const governs = view.lexicon.governingClasses.has(classIri)
    if (governs && isMerelyPassed(view, place)) continue
    const isPassed =
      governs && (isInPassing(view, place) || isBehind(view, place, { about, thing }))
    if (isPassed && memory.speaker) continue
    rememberHeads(memory, view, { classIri, head, thing })
    rememberWords(memory, thing, mention)
    if (governs && !(isPassed && speaksForItself(view))) memory.speaker = thing
    addTo(ofClass, classIri, thing)
  }
  for (const [classIri, things] of ofClass) memory.lastByClass.set(classIri, things)
}

/** The head noun, or the last word of a known name of several whose kind is used again so: "the bishop". */
function headOfName({ lexicon }: SentenceView, { classIri, head, key }: Mention): string {
  const gap = lexicon.headAloneClasses.has(classIri) ? key.lastIndexOf(' ') : -1
  return gap < 0 ? head : key.slice(gap + 1)
}

/** By the head noun, and by what it ends in: the "guild" of a "rook guild", `院` of a `棋院`. */
function rememberHeads(
  { lastByHead }: Memory,
  { lexicon }: SentenceView,
  { classIri, head, thing }: { classIri: string; head: string; thing: Thing },
): void {
  if (head === '') return
  lastByHead.set(`${classIri} ${head}`, thing)
  if (lexicon.language.tokensPerWord === 1 && !head.includes(' ')) return
  const [space, signs] =
    lexicon.language.tokensPerWord > 1 ? ['', [...head]] : [' ', head.split(' ')]
  for (let from = 1; from < signs.length; from++) {
    lastByHead.set(`${classIri} ${signs.slice(from).join(space)}`, thing)
  }
}

/** Which words the names of a thing have, and which things share its head noun. */
function rememberWords(memory: Memory, thing: Thing, { classIri, head, key }: Mention): void {
  if (head === '') return
  const id = `${classIri} ${head}`
  memory.allByHead.get(id)?.delete(thing)
  addTo(memory.allByHead, id, thing)
  const words = memory.wordsOf.get(thing) ?? new Set()
  for (const word of key.split(' ')) words.add(word)
  memory.wordsOf.set(thing, words)
}

/** Whether what an event left behind never stands for it: where titles such as "Minutes of the match" do not open texts. */
const speaksForItself = ({ lexicon }: SentenceView): boolean => !lexicon.language.hasArticles

/** The first thing that may govern the discourse and opens a clause, named or pointed back at: "the match was moved". */
const subjectOf = (view: SentenceView, ends: readonly End[]): End | undefined =>
  ends.find(
    ({ thing, first, isNested }) =>
      !isNested && view.lexicon.governingClasses.has(thing.classIri) && opensClause(view, first),
  )

/** Whether a sentence about one thing names another behind it, in another part of the clause: "it fixed the day of the next one". */
const isBehind = (
  view: SentenceView,
  { first }: FoundMention,
  { about, thing }: { readonly about: End | undefined; readonly thing: Thing },
): boolean =>
  about !== undefined && about.thing !== thing && about.last < first && !opensClause(view, first)

function opensClause(view: SentenceView, first: number): boolean {
  const { determiners } = view.lexicon.language.words
  const start = determiners.has(view.tokens[first - 1]?.normal ?? '') ? first - 1 : first
  return start === 0 || /^[,，;；]$/.test(view.tokens[start - 1]?.text ?? '')
}

/** Adds a thing to the set under the key. */
export function addTo(sets: Map<string, Set<Thing>>, key: string, thing: Thing): void {
  getOrAdd(sets, key, () => new Set()).add(thing)
}
