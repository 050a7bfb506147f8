import type { Quad } from '@rdfjs/types'
import { literal, namedNode, quad, term } from '../rdf/terms.ts'
import { count } from './count.ts'
import type { LinkGroup } from './group-links.ts'

/** The IRI of the links of a dataset that lead to one target. */
export function linksetIri(dataset: string, { name }: Pick<LinkGroup, 'name'>): string {
  return `${dataset}#links-${name}`
}

/**
 * A set of links as VoID describes it, and what it leads to.
 *
 *     <dataset/…> void:subset <dataset/…#links-open.example> .
 *     <dataset/…#links-open.example> a void:Linkset ;
 *         dcterms:title "Links to Open data"@en ;
 *         void:linkPredicate owl:sameAs , skos:closeMatch ;
 *         void:objectsTarget <https://open.example/> ;
 *         void:subjectsTarget <dataset/…> ;
 *         void:triples 12 .
 */
export function linksetQuads(group: LinkGroup, dataset: string): Quad[] {
  const { target, links } = group
  const linkset = namedNode(linksetIri(dataset, group))
  const targetNode = namedNode(target.iri)
  const predicates = [...new Set(links.map(({ predicate }) => predicate.value))]
  return [
    quad(namedNode(dataset), term('void:subset'), linkset),
    quad(linkset, term('rdf:type'), term('void:Linkset')),
    quad(linkset, term('dcterms:title'), literal(`Links to ${target.title}`, 'en')),
    quad(linkset, term('void:subjectsTarget'), namedNode(dataset)),
    quad(linkset, term('void:objectsTarget'), targetNode),
    quad(linkset, term('void:triples'), count(links.length)),
    ...predicates.map((iri) => quad(linkset, term('void:linkPredicate'), namedNode(iri))),
    quad(targetNode, term('rdf:type'), term('void:Dataset')),
    quad(targetNode, term('dcterms:title'), literal(target.title, 'en')),
    quad(targetNode, term('void:uriSpace'), literal(target.uriSpace)),
    ...target.description,
  ]
}
