import type { Quad } from '@rdfjs/types'
import { documentOfFacts, isEvidenceGraph } from '../rdf/graph-names.ts'
import { mergeFacts } from '../rdf/merge-facts.ts'
import { RDF_TYPE } from '../rdf/namespaces.ts'
import { expand, quad } from '../rdf/terms.ts'
import { countModalities, type ModalityCounts } from './count-modalities.ts'
import { countTriples, type Statistics } from './count-triples.ts'

/** All that the description of a dataset is made of, whether its quads fit in memory or not. */
export interface DatasetFigures {
  /** IRIs, sorted. */
  readonly documents: readonly string[]
  readonly whole: Statistics
  readonly facts: Statistics
  readonly evidence: Statistics
  readonly modalities: ModalityCounts
  /** Facts, in the default graph: links to open data at least. */
  readonly links: readonly Quad[]
  /** What evidence graphs say: of links at least. */
  readonly sources: readonly Quad[]
  /** IRIs of the programs, and of their runs, that made the dataset. */
  readonly software: readonly string[]
  readonly runs: readonly string[]
  /** What the dataset says in general terms of documents, programs and pack; in the default graph. */
  readonly descriptions: readonly Quad[]
  /** The label of the only document, where there is one. */
  readonly label: string | undefined
}

/** The figures of quads that are all there. */
export function datasetFigures(quads: readonly Quad[], packIri: string): DatasetFigures {
  const documents = [...new Set(quads.flatMap(({ graph }) => documentOfFacts(graph.value) ?? []))]
  const facts = mergeFacts(quads)
  const evidence = quads.filter(({ graph }) => isEvidenceGraph(graph.value))
  const software = subjectsOfType(quads, expand('prov:SoftwareAgent'))
  const described = new Set([...documents, ...software, packIri])
  const [only] = documents
  const label = quads.find(
    ({ subject, predicate }) => subject.value === only && predicate.value === expand('rdfs:label'),
  )
  return {
    documents: documents.sort(),
    whole: countTriples(quads),
    facts: countTriples(facts),
    evidence: countTriples(evidence),
    modalities: countModalities(evidence),
    links: facts,
    sources: evidence,
    software,
    runs: subjectsOfType(quads, expand('prov:Activity')),
    descriptions: quads
      .filter(
        ({ subject, predicate }) => described.has(subject.value) && isGeneral(predicate.value),
      )
      .map(({ subject, predicate, object }) => quad(subject, predicate, object)),
    label: label?.object.value,
  }
}

const GENERAL: ReadonlySet<string> = new Set(
  (['rdf:type', 'rdfs:label', 'owl:versionInfo'] as const).map(expand),
)

/** Whether a property says of anything what it is and who made it. */
export function isGeneral(property: string): boolean {
  return GENERAL.has(property) || property.startsWith(expand('dcterms:'))
}

function subjectsOfType(quads: readonly Quad[], type: string): string[] {
  const isType = ({ predicate, object }: Quad): boolean =>
    object.value === type && predicate.value === RDF_TYPE
  return [...new Set(quads.filter(isType).map(({ subject }) => subject.value))]
}
