import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { DocumentGraph } from '../../model.ts'
import type { Pack } from '../../pack.ts'
import { chooseJoins } from './choose-joins.ts'
import { makeCloseness } from './closeness.ts'
import { matchThings } from './match-things.ts'
import { namedThings } from './named-thing.ts'
import { renameThings } from './rename-things.ts'

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

export interface JoinedDocuments {
  /** As given, in their order, under the IRIs of the joined things. */
  readonly graphs: readonly DocumentGraph[]
  /** Sorted by former IRI (code units). */
  readonly joins: readonly Join[]
}

/** What is joined makes documents closer, and closer documents let more be joined. */
const ROUNDS = 3

/**
 * Gives things that one document names in Chinese and another in translation the IRI of the Chinese
 * name. What is joined depends on the set of documents, not on their order.
 */
export function joinDocuments(
  graphs: readonly DocumentGraph[],
  { pack, dictionary }: { pack: Pack; dictionary: Dictionary },
): JoinedDocuments {
  const things = namedThings(graphs, pack)
  const isBilingual =
    things.some(({ labels }) => labels.length > 0) &&
    things.some(({ labels }) => labels.length === 0)
  if (graphs.length < 2 || !isBilingual) return { graphs, joins: [] }

  const candidates = matchThings(things, dictionary)
  let joined = chooseJoins(candidates, makeCloseness(graphs, new Map()))
  for (let round = 1; round < ROUNDS; round++) {
    const closeness = makeCloseness(graphs, renamesOf(joined))
    joined = chooseJoins(candidates, closeness)
  }
  const renamed = renamesOf(joined)
  return {
    graphs: graphs.map((graph) => renameThings(graph, renamed)),
    joins: joined
      .map(({ translated, original, name, label, score, reasons }) => ({
        ...{ iri: original.iri, formerIri: translated.iri },
        ...{ name, label, score, reasons },
      }))
      .sort((a, b) => (a.formerIri < b.formerIri ? -1 : 1)),
  }
}

type Joined = ReturnType<typeof chooseJoins>

const renamesOf = (joined: Joined): Map<string, string> =>
  new Map(joined.map(({ translated, original }) => [translated.iri, original.iri]))
