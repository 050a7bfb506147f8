import type { Quad } from '@rdfjs/types'
import type { Pack } from '../pack.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { literal, namedNode, quad, term } from '../rdf/terms.ts'
import type { Statistics } from './count-triples.ts'
import { type DatasetFigures, datasetFigures } from './dataset-figures.ts'
import { datasetIri } from './dataset-iri.ts'
import { datasetQuads } from './dataset-quads.ts'
import { describeModalities } from './describe-modalities.ts'
import { distributionQuads } from './distribution-quads.ts'
import { groupLinks } from './group-links.ts'
import { linkQuads } from './link-quads.ts'
import { linksetIri, linksetQuads } from './linkset-quads.ts'
import { partitionQuads, totalsQuads } from './statistics-quads.ts'

export interface DescribeDatasetOptions {
  readonly base: string
  readonly pack: Pick<Pack, 'iri' | 'title' | 'licence' | 'rights' | 'linkTargets' | 'prefixes'>
}

export interface DatasetDescription {
  /** What `links.ttl` holds. */
  readonly links: readonly Quad[]
  /** What `void.ttl` holds, given the sizes in bytes of the other files by name. */
  readonly describe: (files: ReadonlyMap<string, number>) => readonly Quad[]
}

/**
 * What a dataset is, in VoID and DCAT, and its links to open data. All is computed from the quads
 * themselves, documents included: `<document>#facts` graphs tell which there are. All quads are in
 * the default graph, and none has a blank node.
 */
export function describeDataset(
  quads: readonly Quad[],
  options: DescribeDatasetOptions,
): DatasetDescription {
  return describeFigures(datasetFigures(quads, options.pack.iri), options)
}

/** The same out of figures that were gathered before. */
export function describeFigures(
  figures: DatasetFigures,
  { base, pack }: DescribeDatasetOptions,
): DatasetDescription {
  const dataset = datasetIri(figures.documents, base)
  const groups = groupLinks(figures.links, pack.linkTargets)
  const describe = (files: ReadonlyMap<string, number>): Quad[] => {
    const holding = (start: string) =>
      new Map([...files].filter(([name]) => name.startsWith(start)))
    return [
      ...datasetQuads(dataset, { figures, pack, base }),
      ...totalsQuads(dataset, figures.whole),
      ...partitionQuads(dataset, figures.whole, { ...PREFIXES, ...pack.prefixes }),
      ...distributionQuads(dataset, holding('dataset'), dataset),
      ...subsetQuads(dataset, {
        name: 'facts',
        title: 'Facts',
        description: describeModalities(figures.modalities),
        statistics: figures.facts,
      }),
      ...distributionQuads(`${dataset}#facts`, holding('graph.'), dataset),
      ...subsetQuads(dataset, {
        name: 'evidence',
        title: 'Evidence',
        description: EVIDENCE,
        statistics: figures.evidence,
      }),
      ...groups.flatMap((group) => [
        ...linksetQuads(group, dataset),
        ...distributionQuads(linksetIri(dataset, group), holding('links.'), dataset),
      ]),
    ]
  }
  return { links: linkQuads(figures.sources, groups, dataset), describe }
}

const EVIDENCE =
  'For each statement the words of the document that it was read from, how sure it is, whether it is ' +
  'asserted, called for or inferred (mg:modality), and the rule that read it; for each link its source.'

interface Subset {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly statistics: Statistics
}

function subsetQuads(dataset: string, { name, title, description, statistics }: Subset): Quad[] {
  const iri = `${dataset}#${name}`
  const subset = namedNode(iri)
  return [
    quad(namedNode(dataset), term('void:subset'), subset),
    quad(subset, term('rdf:type'), term('void:Dataset')),
    quad(subset, term('rdf:type'), term('dcat:Dataset')),
    quad(subset, term('dcterms:title'), literal(title, 'en')),
    quad(subset, term('dcterms:description'), literal(description, 'en')),
    ...totalsQuads(iri, statistics),
  ]
}
