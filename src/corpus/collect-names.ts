import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import type { Pack } from '../pack.ts'
import { type ConceptLabels, conceptLabels } from '../rdf/concept-labels.ts'
import { findJoins } from '../resolve/across/find-joins.ts'
import { collectThings } from '../resolve/across/named-thing.ts'
import { renamedEntities } from './context.ts'
import type { DocumentFigures } from './document-figures.ts'
import type { DocumentSummary, EntitySummary } from './shard.ts'

/** What all the documents together name. */
export interface CorpusNames {
  /** The class of each thing, by its IRI; the documents themselves left out. */
  readonly classOf: ReadonlyMap<string, string>
  /** IRIs of things that another document's name of them gave another: by the former one. */
  readonly renamed: ReadonlyMap<string, string>
  readonly labels: ConceptLabels
  /** Sums over all documents. */
  readonly figures: DocumentFigures
}

/**
 * Learns out of the summaries of documents, in the order of their IRIs, what the documents have to
 * be told of each other. The summaries are gone through twice and not kept: what is held is a
 * number for each name in each document, and for each thing its IRI, class, names and labels.
 */
export function collectNames(
  summaries: () => Iterable<DocumentSummary>,
  { pack, dictionary }: { readonly pack: Pack; readonly dictionary: Dictionary | undefined },
): CorpusNames {
  const collector = collectThings(pack)
  const figures = { characters: 0, bytes: 0, words: 0, sentences: 0, evidencedSentences: 0 }
  for (const summary of summaries()) {
    if (dictionary !== undefined) collector.add(summary.entities)
    figures.characters += summary.figures.characters
    figures.bytes += summary.figures.bytes
    figures.words += summary.figures.words
    figures.sentences += summary.figures.sentences
    figures.evidencedSentences += summary.figures.evidencedSentences
  }
  const joins = dictionary === undefined ? [] : findJoins(collector.things(), dictionary)
  const renamed = new Map(joins.map(({ formerIri, iri }) => [formerIri, iri]))
  const classOf = new Map<string, string>()
  function* entities(): Generator<EntitySummary> {
    for (const summary of summaries()) {
      for (const entity of renamedEntities(summary.entities, renamed)) {
        classOf.set(entity.iri, entity.classIri)
        yield entity
      }
    }
  }
  const labels = conceptLabels(entities(), pack)
  return { classOf, renamed, labels, figures }
}
