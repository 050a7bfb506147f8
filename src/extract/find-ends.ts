import type { Mention } from '../model.ts'
import type { End, Thing } from './claim.ts'
import type { FoundMention } from './find-mentions.ts'
import { isCapitalised, isNumeric, type SentenceView } from './sentence-view.ts'
import { headWords } from './shapes/noun-phrase.ts'
import { matchesAt } from './token-trie.ts'

/** What the document has spoken of up to a sentence; grows as sentences are read. */
export interface Memory {
  /** The last thing under each class and head noun, and under each class alone. */
  readonly lastByHead: Map<string, Thing>
  /** What a sentence-initial pronoun points at. */
  lastSubject: Thing | undefined
  /** The thing that governs the clauses without a subject. */
  speaker: Thing | undefined
  /** What each thing acts for, by the statements so far. */
  readonly principals: Map<Thing, Thing>
}

export const makeMemory = (): Memory => ({
  lastByHead: new Map(),
  lastSubject: undefined,
  speaker: undefined,
  principals: new Map(),
})

/** How sure "the match" and "it" point where we think. */
const DEFINITE_NOUN = 0.9
const PRONOUN = 0.75

/** The things that a sentence speaks of, in its order: by name, by "the" and a head noun, by "it". */
export function findEnds(
  view: SentenceView,
  found: readonly FoundMention[],
  { thingOf, memory }: { thingOf: ReadonlyMap<Mention, Thing>; memory: Memory },
): End[] {
  const ends: End[] = found.flatMap(({ mention, first, last, outer }) => {
    const thing = thingOf.get(mention)
    if (!thing) return []
    const isNested = outer !== undefined
    const inside = outer && { first: outer.first, last: outer.last }
    const end = { thing, first, last, certainty: mention.score, isNamed: true, isNested }
    return [inside ? { ...end, inside } : end]
  })
  const isFree = (index: number): boolean =>
    !ends.some(({ first, last }) => first <= index && index <= last)
  for (let index = 0; index < view.tokens.length; index++) {
    const back = isFree(index) ? pointsBack(view, index, memory) : undefined
    if (back && isFree(back.last)) ends.push(back)
  }
  return ends.sort((a, b) => a.first - b.first || b.last - a.last)
}

/** The thing that a definite noun or a pronoun at the token points back at. */
function pointsBack(view: SentenceView, first: number, memory: Memory): End | undefined {
  const { determiners, pronouns } = view.lexicon.language.words
  const word = view.tokens[first]?.normal ?? ''
  const rest = { first, isNamed: false, isNested: false }
  if (pronouns.has(word) && first === 0 && memory.lastSubject) {
    return { ...rest, thing: memory.lastSubject, last: first, certainty: PRONOUN }
  }
  const definite = determiners.has(word)
  const head = definite ? first + 1 : first
  for (const { end, values } of matchesAt(view.lexicon.heads, view.folded, head)) {
    for (const { cue } of values) {
      const thing = memory.lastByHead.get(
        `${cue.names} ${headWords(view, { first: head, last: end - 1 })}`,
      )
      const governs = view.lexicon.governingClasses.has(cue.names) && memory.speaker
      const back = governs ? (thing ?? memory.speaker) : definite ? thing : undefined
      if (back && (definite || first === 0 || standsAlone(view, first, end))) {
        return { ...rest, thing: back, last: end - 1, certainty: DEFINITE_NOUN }
      }
    }
  }
  return undefined
}

/** Whether a bare noun has no other noun beside it, in a language without articles. */
function standsAlone(view: SentenceView, first: number, end: number): boolean {
  const { hasArticles, endsWord } = view.lexicon.language
  if (hasArticles || !endsWord(view.tokens[end])) return false
  if (view.triggerSites.some((site) => site.end === first)) return true
  return !isCapitalised(view, first - 1) && !isNumeric(view, first - 1)
}

/** Remembers what a sentence has named, for the sentences after it. */
export function remember(
  memory: Memory,
  view: SentenceView,
  { found, thingOf }: { found: readonly FoundMention[]; thingOf: ReadonlyMap<Mention, Thing> },
): void {
  for (const { mention, outer } of found) {
    const thing = thingOf.get(mention)
    if (!thing || outer) continue
    if (mention.head !== '') memory.lastByHead.set(`${mention.classIri} ${mention.head}`, thing)
    if (view.lexicon.governingClasses.has(mention.classIri)) memory.speaker = thing
  }
}
