import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { DocumentGraph } from '../../model.ts'
import type { Pack } from '../../pack.ts'
import { findJoins, type Join } from './find-joins.ts'
import { collectThings } from './named-thing.ts'
import { renameThings } from './rename-things.ts'

export interface JoinedDocuments {
  /** As given, in their order, under the IRIs of the joined things. */
  readonly graphs: readonly DocumentGraph[]
  /** Sorted by former IRI (code units). */
  readonly joins: readonly Join[]
}

/**
 * Gives things that one document names in Chinese and another in translation the IRI of the Chinese
 * name. What is joined depends on the set of documents, not on their order.
 */
export function joinDocuments(
  graphs: readonly DocumentGraph[],
  { pack, dictionary }: { pack: Pack; dictionary: Dictionary },
): JoinedDocuments {
  const collector = collectThings(pack)
  for (const { document, entities } of graphs) {
    const others = entities.filter(({ iri }) => iri !== document.iri)
    collector.add(
      others.map(({ iri, classIri, known, labels, mentions }) => ({
        ...{ iri, classIri, known, labels },
        isRelative: mentions.every(({ relativeNameIri }) => relativeNameIri !== undefined),
      })),
    )
  }
  const joins = findJoins(collector.things(), dictionary)
  const renamed = new Map(joins.map(({ formerIri, iri }) => [formerIri, iri]))
  return { graphs: graphs.map((graph) => renameThings(graph, renamed)), joins }
}
