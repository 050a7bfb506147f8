import type { Quad } from '@rdfjs/types'
import type { Pack } from '../pack.ts'
import { expand, literal, namedNode, quad, term } from '../rdf/terms.ts'
import type { Statistics } from './count-triples.ts'

export interface DatasetQuadsOptions {
  /** All quads of the dataset. */
  readonly quads: readonly Quad[]
  /** IRIs, sorted. */
  readonly documents: readonly string[]
  readonly base: string
  readonly pack: Pick<Pack, 'iri' | 'title' | 'licence' | 'rights'>
  readonly statistics: Statistics
}

/**
 * What a dataset is made of, by what and on what terms: VoID, DCAT and Dublin Core.
 *
 *     <dataset/…> a dcat:Dataset , void:Dataset ;
 *         dcterms:title "Graph of “Open ends”"@en ; dcterms:license <…> ;
 *         dcterms:source <document/…> ; void:vocabulary <https://schema.org/> .
 */
export function datasetQuads(dataset: string, options: DatasetQuadsOptions): Quad[] {
  const { quads, documents, base, pack, statistics } = options
  const subject = namedNode(dataset)
  const software = subjectsOfType(quads, expand('prov:SoftwareAgent'))
  const described = [...documents, ...software, pack.iri]
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
    ...iris('prov:wasGeneratedBy', subjectsOfType(quads, expand('prov:Activity'))),
    ...iris('void:vocabulary', vocabulariesOf(statistics)),
    quad(subject, term('void:uriSpace'), literal(base)),
    ...descriptionsOf(new Set(described), quads),
    ...descriptionOfDescription(dataset),
  ]
}

const QUOTATIONS =
  'The licence covers the statements. Words quoted from the documents remain those of their authors.'

function subjectsOfType(quads: readonly Quad[], type: string): Set<string> {
  const isType = ({ predicate, object }: Quad): boolean =>
    object.value === type && predicate.value === expand('rdf:type')
  return new Set(quads.filter(isType).map(({ subject }) => subject.value))
}

function titleOf({ documents, quads }: DatasetQuadsOptions): string {
  const [only] = documents
  if (only === undefined || documents.length > 1) return `Graph of ${documents.length} documents`
  const label = quads.find(
    ({ subject, predicate }) => subject.value === only && predicate.value === expand('rdfs:label'),
  )
  return `Graph of “${label?.object.value ?? only}”`
}

function descriptionOf({ documents, pack }: DatasetQuadsOptions): string {
  const said = documents.length === 1 ? 'What a document says' : 'What documents say'
  return `${said}, each statement with the sentences that say it, and what is known of the things named (${pack.title}).`
}

/** Namespaces of the classes and properties that the dataset uses, sorted. */
function vocabulariesOf({ classes, properties }: Statistics): string[] {
  const namespaces = [...classes.keys(), ...properties.keys()].map((iri) =>
    iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1),
  )
  return [...new Set(namespaces)].sort()
}

const DESCRIBED_BY: ReadonlySet<string> = new Set(
  (['rdf:type', 'rdfs:label', 'owl:versionInfo'] as const).map(expand),
)

/** What the dataset itself says of some subjects in general terms, in the default graph. */
function descriptionsOf(subjects: ReadonlySet<string>, quads: readonly Quad[]): Quad[] {
  const isGeneral = (iri: string) => DESCRIBED_BY.has(iri) || iri.startsWith(expand('dcterms:'))
  return quads
    .filter(({ subject, predicate }) => subjects.has(subject.value) && isGeneral(predicate.value))
    .map(({ subject, predicate, object }) => quad(subject, predicate, object))
}

function descriptionOfDescription(dataset: string): Quad[] {
  const node = namedNode(`${dataset}#description`)
  return [
    quad(node, term('rdf:type'), term('void:DatasetDescription')),
    quad(node, term('foaf:primaryTopic'), namedNode(dataset)),
  ]
}
