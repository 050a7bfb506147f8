import type { Quad } from '@rdfjs/types'
import type { Pack } from '../pack.ts'
import { documentOfFacts, isEvidenceGraph } from '../rdf/graph-names.ts'
import { mergeFacts } from '../rdf/merge-facts.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { literal, namedNode, quad, term } from '../rdf/terms.ts'
import { countTriples } from './count-triples.ts'
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
  /** What `void.ttl` holds, given the other files by name. */
  readonly describe: (files: ReadonlyMap<string, string>) => readonly Quad[]
}

/**
 * What a dataset is, in VoID and DCAT, and its links to open data. All is computed from the quads
 * themselves, documents included: `<document>#facts` graphs tell which there are. All quads are in
 * the default graph, and none has a blank node.
 */
export function describeDataset(
  quads: readonly Quad[],
  { base, pack }: DescribeDatasetOptions,
): DatasetDescription {
  const documents = [...new Set(quads.flatMap(({ graph }) => documentOfFacts(graph.value) ?? []))]
  const dataset = datasetIri(documents, base)
  const facts = mergeFacts(quads)
  const evidence = quads.filter(({ graph }) => isEvidenceGraph(graph.value))
  const groups = groupLinks(facts, pack.linkTargets)
  const statistics = countTriples(quads)
  const describe = (files: ReadonlyMap<string, string>): Quad[] => {
    const holding = (start: string) =>
      new Map([...files].filter(([name]) => name.startsWith(start)))
    return [
      ...datasetQuads(dataset, { quads, documents: documents.sort(), pack, base, statistics }),
      ...totalsQuads(dataset, statistics),
      ...partitionQuads(dataset, statistics, { ...PREFIXES, ...pack.prefixes }),
      ...distributionQuads(dataset, holding('dataset'), dataset),
      ...subsetQuads(dataset, {
        name: 'facts',
        title: 'Facts',
        description: describeModalities(quads),
        quads: facts,
      }),
      ...distributionQuads(`${dataset}#facts`, holding('graph.'), dataset),
      ...subsetQuads(dataset, {
        name: 'evidence',
        title: 'Evidence',
        description: EVIDENCE,
        quads: evidence,
      }),
      ...groups.flatMap((group) => [
        ...linksetQuads(group, dataset),
        ...distributionQuads(linksetIri(dataset, group), holding('links.'), dataset),
      ]),
    ]
  }
  return { links: linkQuads(quads, groups, dataset), describe }
}

const EVIDENCE =
  'For each statement the words of the document that it was read from, how sure it is, whether it is ' +
  'asserted, called for or inferred (mg:modality), and the rule that read it; for each link its source.'

interface Subset {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly quads: readonly Quad[]
}

function subsetQuads(dataset: string, { name, title, description, quads }: Subset): Quad[] {
  const iri = `${dataset}#${name}`
  const subset = namedNode(iri)
  return [
    quad(namedNode(dataset), term('void:subset'), subset),
    quad(subset, term('rdf:type'), term('void:Dataset')),
    quad(subset, term('rdf:type'), term('dcat:Dataset')),
    quad(subset, term('dcterms:title'), literal(title, 'en')),
    quad(subset, term('dcterms:description'), literal(description, 'en')),
    ...totalsQuads(iri, countTriples(quads)),
  ]
}
