import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { chooseJoins } from './choose-joins.ts'
import { makeCloseness } from './closeness.ts'
import { matchThings } from './match-things.ts'
import type { NamedThings } from './named-thing.ts'

/** Two names, of a translation and of its original, that were taken for names of one thing. */
export interface Join {
  /** IRI of the thing: that of its Chinese name. */
  readonly iri: string
  /** IRI that the translated name alone would have. */
  readonly formerIri: string
  readonly name: string
  readonly label: string
  /** The chance that the name translates the label: 0 to 1. */
  readonly score: number
  /** What stands for what: `秋~autumn`. */
  readonly reasons: readonly string[]
}

/** What is joined makes documents closer, and closer documents let more be joined. */
const ROUNDS = 3

/**
 * Which things one document names in Chinese and another in translation, sorted by former IRI (code
 * units). What is joined depends on the set of documents, not on their order; of each document
 * nothing is needed but what it names.
 */
export function findJoins(things: NamedThings, dictionary: Dictionary): readonly Join[] {
  if (things.documents < 2 || !things.isBilingual) return []

  const candidates = matchThings(things, dictionary)
  let joined = chooseJoins(candidates, makeCloseness(things, new Map()))
  for (let round = 1; round < ROUNDS; round++) {
    joined = chooseJoins(candidates, makeCloseness(things, renamesOf(joined)))
  }
  return joined
    .map(({ translated, original, name, label, score, reasons }) => ({
      ...{ iri: original.iri, formerIri: translated.iri },
      ...{ name, label, score, reasons },
    }))
    .sort((a, b) => (a.formerIri < b.formerIri ? -1 : 1))
}

type Joined = ReturnType<typeof chooseJoins>

const renamesOf = (joined: Joined): Map<string, string> =>
  new Map(joined.map(({ translated, original }) => [translated.iri, original.iri]))
