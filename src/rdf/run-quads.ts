import type { Quad } from '@rdfjs/types'
import type { TextDocument } from '../model.ts'
import type { Pack } from '../pack.ts'
import { evidenceGraph, factsGraph } from './graph-names.ts'
import { literal, namedNode, quad, term } from './terms.ts'

export interface RunQuadsOptions {
  readonly base: string
  readonly pack: Pick<Pack, 'iri' | 'title' | 'version' | 'hash'>
  /** Version of Merganser. */
  readonly version: string
}

/** The IRI of the program. */
export function softwareIri({ base, version }: Pick<RunQuadsOptions, 'base' | 'version'>): string {
  return `${base}software/merganser-${version}`
}

/** The IRI of the run that made the graphs of a document. */
export const runIri = ({ iri }: Pick<TextDocument, 'iri'>): string => `${iri}#run`

/**
 * What made the graphs of a document out of what, in PROV and in the default graph. It says no
 * time: the same input makes the same output whenever it runs.
 *
 *     <d#run> a prov:Activity ; prov:used <d> , <pack> ;
 *         prov:wasAssociatedWith <software/merganser-0.1.0> .
 *     <d#facts> a prov:Entity ; prov:wasDerivedFrom <d> ; prov:wasGeneratedBy <d#run> .
 */
export function runQuads(document: TextDocument, options: RunQuadsOptions): Quad[] {
  const { base, pack, version } = options
  const run = namedNode(runIri(document))
  const software = namedNode(softwareIri({ base, version }))
  const knowledge = namedNode(pack.iri)
  const graphs = [factsGraph(document.iri), evidenceGraph(document.iri)]
  return [
    quad(run, term('rdf:type'), term('prov:Activity')),
    quad(run, term('prov:used'), namedNode(document.iri)),
    quad(run, term('prov:used'), knowledge),
    quad(run, term('prov:wasAssociatedWith'), software),
    quad(software, term('rdf:type'), term('prov:SoftwareAgent')),
    quad(software, term('rdfs:label'), literal(`Merganser ${version}`)),
    quad(software, term('owl:versionInfo'), literal(version)),
    quad(knowledge, term('rdf:type'), term('prov:Entity')),
    quad(knowledge, term('dcterms:title'), literal(pack.title)),
    quad(knowledge, term('dcterms:identifier'), literal(`sha256:${pack.hash}`)),
    quad(knowledge, term('owl:versionInfo'), literal(pack.version)),
    ...graphs
      .map(namedNode)
      .flatMap((graph) => [
        quad(graph, term('rdf:type'), term('prov:Entity')),
        quad(graph, term('prov:wasDerivedFrom'), namedNode(document.iri)),
        quad(graph, term('prov:wasGeneratedBy'), run),
      ]),
  ]
}
