import type { Quad } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { termWriter } from '../rdf/term-writer.ts'
import { expand, namedNode, quad, term } from '../rdf/terms.ts'
import type { LinkGroup } from './group-links.ts'
import { linkPartIri, linksetQuads } from './linkset-quads.ts'

/**
 * The links of a dataset to open data: a set for each target, the links themselves, and each link
 * once more as a statement with its source. All in the default graph.
 *
 *     <place/x> owl:sameAs <https://open.example/1> .
 *     <statement/…> a rdf:Statement ; rdf:subject <place/x> ; … ;
 *         dcterms:isPartOf <dataset/…#links-open.example> ; dcterms:source "…" .
 */
export function linkQuads(
  evidence: readonly Quad[],
  groups: readonly LinkGroup[],
  dataset: string,
): Quad[] {
  const statements = describedStatements(evidence)
  return groups.flatMap((group) => {
    const described = group.links.flatMap((link) => {
      const about = statements.get(keyOf(link)) ?? []
      const linkset = namedNode(linkPartIri(dataset, group, link.predicate.value))
      const nodes = new Map(about.map(({ subject }) => [subject.value, subject]))
      const parts = [...nodes.values()].map((node) => quad(node, term('dcterms:isPartOf'), linkset))
      return [...about, ...parts]
    })
    return [...linksetQuads(group, dataset), ...group.links, ...described]
  })
}

const { write } = termWriter({})

function keyOf({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(write).join(' ')
}

/** What evidence says of statements, in the default graph, by the triple that each states. */
function describedStatements(evidence: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const byNode = new Map<string, Quad[]>()
  for (const { subject, predicate, object } of evidence) {
    getOrAdd(byNode, subject.value, () => []).push(quad(subject, predicate, object))
  }
  const byTriple = new Map<string, readonly Quad[]>()
  for (const about of byNode.values()) {
    const end = (iri: string) => about.find(({ predicate }) => predicate.value === iri)?.object
    const ends = [SUBJECT, PREDICATE, OBJECT].flatMap((iri) => end(iri) ?? [])
    if (ends.length === 3) byTriple.set(ends.map(write).join(' '), about)
  }
  return byTriple
}

const SUBJECT = expand('rdf:subject')
const PREDICATE = expand('rdf:predicate')
const OBJECT = expand('rdf:object')
