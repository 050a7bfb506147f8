import type { CorpusResult } from '../corpus/corpus-result.ts'
import { evidencedSentences } from '../corpus/document-figures.ts'
import { compareCodeUnits } from '../graph/compare-code-units.ts'
import { mergeStatements } from '../graph/merge-statements.ts'
import type { DocumentGraph } from '../model.ts'
import type { Pack } from '../pack.ts'

/** How often an IRI counts. */
export type Count = readonly [iri: string, count: number]

export interface BuildFigures {
  readonly documents: number
  /** Without the documents themselves. */
  readonly entities: number
  /** Most frequent first, then by IRI. */
  readonly entitiesByClass: readonly Count[]
  /** Entities for which the pack has links to open data. */
  readonly linkedEntities: number
  /** Triples that at least one document states. */
  readonly statements: number
  /** Most frequent first, then by IRI. */
  readonly statementsByProperty: readonly Count[]
  readonly sentences: number
  /** Sentences in which evidence stands. */
  readonly evidencedSentences: number
}

/** What there is to count in the graphs of some documents. */
export function buildFigures(graphs: readonly DocumentGraph[], pack: Pack): BuildFigures {
  const classes = new Map(
    graphs.flatMap(({ entities }) => entities.map(({ iri, classIri }) => [iri, classIri] as const)),
  )
  for (const { document } of graphs) classes.delete(document.iri)
  const isLinked = (iri: string) => (pack.individuals.get(iri)?.links.length ?? 0) > 0
  const statements = mergeStatements(graphs)
  return {
    documents: graphs.length,
    entities: classes.size,
    entitiesByClass: countEach(classes.values()),
    linkedEntities: [...classes.keys()].filter(isLinked).length,
    statements: statements.length,
    statementsByProperty: countEach(statements.map(({ predicate }) => predicate)),
    sentences: sum(graphs.map(({ sentences }) => sentences.length)),
    evidencedSentences: sum(graphs.map(evidencedSentences)),
  }
}

/** The same out of what is known of a corpus. */
export function corpusFigures({ corpus, names, stated }: CorpusResult, pack: Pack): BuildFigures {
  const isLinked = (iri: string) => (pack.individuals.get(iri)?.links.length ?? 0) > 0
  const { sentences, evidencedSentences } = names.figures
  const byClass = new Map<string, number>()
  let linkedEntities = 0
  for (const [iri, classIri] of names.things) {
    byClass.set(classIri, (byClass.get(classIri) ?? 0) + 1)
    if (isLinked(iri)) linkedEntities += 1
  }
  return {
    documents: corpus.documents.length,
    entities: names.things.size,
    entitiesByClass: byCount(byClass),
    linkedEntities,
    statements: stated.asserted + stated.calledFor + stated.inferred,
    statementsByProperty: byCount(stated.byProperty),
    sentences,
    evidencedSentences,
  }
}

function countEach(iris: Iterable<string>): Count[] {
  const counts = new Map<string, number>()
  for (const iri of iris) counts.set(iri, (counts.get(iri) ?? 0) + 1)
  return byCount(counts)
}

function byCount(counts: ReadonlyMap<string, number>): Count[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || compareCodeUnits(a, b))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
