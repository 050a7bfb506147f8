import { namesOf, type Thing } from './collect-things.ts'
import { foldWords } from './fold-words.ts'
import { iriIn } from './read-query.ts'

export interface FoundThings {
  readonly things: readonly Thing[]
  /** What holds the words too, but is not called just so. */
  readonly others: readonly Thing[]
}

/** Of more things with the words in their names nobody wants to read all. */
const MOST_EXPLAINED = 10

/**
 * The things that an IRI or some words stand for: those that are called so, or else those with the
 * words in a name; of many such things none is picked out. An IRI may be relative to the base, as Turtle shows it: `player/ada`.
 */
export function findThings(
  words: string,
  things: ReadonlyMap<string, Thing>,
  { base }: { readonly base: string },
): FoundThings {
  const byIri = things.get(iriIn(words) ?? `${base}${words.replace(/^<(.*)>$/, '$1')}`)
  if (byIri !== undefined) return { things: [byIri], others: [] }
  const wanted = foldWords(words)
  const holding = [...things.values()].filter((thing) =>
    namesOf(thing).some((name) => foldWords(name).includes(wanted)),
  )
  const called = new Set(
    holding.filter((thing) => namesOf(thing).some((name) => foldWords(name) === wanted)),
  )
  if (called.size === 0 && holding.length <= MOST_EXPLAINED) return { things: holding, others: [] }
  return { things: [...called], others: holding.filter((thing) => !called.has(thing)) }
}
