import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import type { Pack } from '../pack.ts'
import { type ConceptLabels, conceptLabels } from '../rdf/concept-labels.ts'
import { findJoins } from '../resolve/across/find-joins.ts'
import { collectThings } from '../resolve/across/named-thing.ts'
import { renamedEntities } from './context.ts'
import type { DocumentFigures } from './document-figures.ts'
import type { DocumentSummary, EntitySummary } from './document-summary.ts'
import { type ThingClasses, thingClasses } from './thing-classes.ts'

/** What all the documents together name. */
export interface CorpusNames {
  /** All things, but the documents themselves. */
  readonly things: ThingClasses
  /** IRIs of things that another document's name of them gave another: by the former one. */
  readonly renamed: ReadonlyMap<string, string>
  readonly labels: ConceptLabels
  /** Sums over all documents. */
  readonly figures: DocumentFigures
}

/**
 * Learns out of the summaries of documents, in the order of their IRIs, what the documents have to
 * be told of each other. The summaries are gone through twice and not kept: what is held is a
 * number for each name in each document, and for each thing its IRI, class, names and labels, outside
 * of the heap of JavaScript but for labels of concepts and for names in Chinese while they are compared.
 */
export function collectNames(
  summaries: () => Iterable<DocumentSummary>,
  { pack, dictionary }: { readonly pack: Pack; readonly dictionary: Dictionary | undefined },
): CorpusNames {
  const figures = { characters: 0, bytes: 0, words: 0, sentences: 0, evidencedSentences: 0 }
  const renamed = new Map<string, string>()
  if (dictionary === undefined) {
    for (const summary of summaries()) addFigures(figures, summary)
  } else {
    const collector = collectThings(pack)
    for (const summary of summaries()) {
      collector.add(summary.entities)
      addFigures(figures, summary)
    }
    const joins = findJoins(collector.things(), dictionary)
    for (const { formerIri, iri } of joins) renamed.set(formerIri, iri)
  }
  const things = thingClasses()
  function* entities(): Generator<EntitySummary> {
    for (const summary of summaries()) {
      for (const entity of renamedEntities(summary.entities, renamed)) {
        things.add(entity)
        yield entity
      }
    }
  }
  const labels = conceptLabels(entities(), pack)
  return { things, renamed, labels, figures }
}

type Sums = { -readonly [Name in keyof DocumentFigures]: number }

function addFigures(sums: Sums, { figures }: DocumentSummary): void {
  sums.characters += figures.characters
  sums.bytes += figures.bytes
  sums.words += figures.words
  sums.sentences += figures.sentences
  sums.evidencedSentences += figures.evidencedSentences
}
