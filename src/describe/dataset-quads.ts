import type { Quad } from '@rdfjs/types'
import type { Pack } from '../pack.ts'
import { expand, literal, namedNode, quad, term } from '../rdf/terms.ts'
import type { Statistics } from './count-triples.ts'
import type { DatasetFigures } from './dataset-figures.ts'

export interface DatasetQuadsOptions {
  readonly figures: DatasetFigures
  readonly base: string
  readonly pack: Pick<Pack, 'iri' | 'title' | 'licence' | 'rights'>
}

/**
 * What a dataset is made of, by what and on what terms: VoID, DCAT and Dublin Core.
 *
 *     <dataset/…> a dcat:Dataset , void:Dataset ;
 *         dcterms:title "Graph of “Open ends”"@en ; dcterms:license <…> ;
 *         dcterms:source <document/…> ; void:vocabulary <https://schema.org/> .
 */
export function datasetQuads(dataset: string, options: DatasetQuadsOptions): Quad[] {
  const { figures, base, pack } = options
  const { documents, software } = figures
  const subject = namedNode(dataset)
  const iris = (predicate: Parameters<typeof term>[0], values: Iterable<string>) =>
    [...values].map((iri) => quad(subject, term(predicate), namedNode(iri)))
  return [
    ...iris('rdf:type', [expand('void:Dataset'), expand('dcat:Dataset')]),
    quad(subject, term('dcterms:title'), literal(titleOf(options), 'en')),
    quad(subject, term('dcterms:description'), literal(descriptionOf(options), 'en')),
    quad(subject, term('dcterms:rights'), literal(QUOTATIONS, 'en')),
    ...pack.rights.map(({ value, language }) =>
      quad(subject, term('dcterms:rights'), literal(value, language || undefined)),
    ),
    ...iris('dcterms:license', pack.licence === undefined ? [] : [pack.licence]),
    ...iris('dcterms:creator', software),
    ...iris('dcterms:conformsTo', [pack.iri]),
    ...iris('dcterms:source', documents),
    ...iris('prov:wasGeneratedBy', figures.runs),
    ...iris('void:vocabulary', vocabulariesOf(figures.whole)),
    quad(subject, term('void:uriSpace'), literal(base)),
    ...figures.descriptions,
    ...descriptionOfDescription(dataset),
  ]
}

const QUOTATIONS =
  'The licence covers the statements. Words quoted from the documents remain those of their authors.'

function titleOf({ figures: { documents, label } }: DatasetQuadsOptions): string {
  const [only] = documents
  if (only === undefined || documents.length > 1) return `Graph of ${documents.length} documents`
  return `Graph of “${label ?? only}”`
}

function descriptionOf({ figures, pack }: DatasetQuadsOptions): string {
  const said = figures.documents.length === 1 ? 'What a document says' : 'What documents say'
  return `${said}, each statement with the sentences that say it, and what is known of the things named (${pack.title}).`
}

/** Namespaces of the classes and properties that the dataset uses, sorted. */
function vocabulariesOf({ classes, properties }: Statistics): string[] {
  const namespaces = [...classes.keys(), ...properties.keys()].map((iri) =>
    iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1),
  )
  return [...new Set(namespaces)].sort()
}

function descriptionOfDescription(dataset: string): Quad[] {
  const node = namedNode(`${dataset}#description`)
  return [
    quad(node, term('rdf:type'), term('void:DatasetDescription')),
    quad(node, term('foaf:primaryTopic'), namedNode(dataset)),
  ]
}
