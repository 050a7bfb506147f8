import type { Quad } from '@rdfjs/types'
import { localName } from '../rdf/local-name.ts'
import { literal, namedNode, quad, term } from '../rdf/terms.ts'
import { count } from './count.ts'
import type { LinkGroup } from './group-links.ts'

interface SetOptions {
  readonly isIn: string
  readonly title: string
  readonly size: number
}

function predicatesOf({ links }: LinkGroup): string[] {
  return [...new Set(links.map(({ predicate }) => predicate.value))].sort()
}

/** The IRI of the links of a dataset that lead to one target. */
export function linksetIri(dataset: string, { name }: Pick<LinkGroup, 'name'>): string {
  return `${dataset}#links-${name}`
}

/**
 * The IRI of the links of one predicate: a set in the set of its target where that has links of
 * several predicates, since a linkset of VoID has one.
 */
export function linkPartIri(dataset: string, group: LinkGroup, predicate: string): string {
  const whole = linksetIri(dataset, group)
  return predicatesOf(group).length === 1 ? whole : `${whole}-${localName(predicate)}`
}

/**
 * A set of links as VoID describes it, with a set in it for each predicate where there are several,
 * and what it leads to.
 *
 *     <dataset/…> void:subset <dataset/…#links-open.example> .
 *     <dataset/…#links-open.example> a void:Linkset ;
 *         dcterms:title "Links to Open data"@en ;
 *         void:objectsTarget <https://open.example/> ;
 *         void:subjectsTarget <dataset/…> ;
 *         void:subset <dataset/…#links-open.example-sameAs> ;
 *         void:triples 12 .
 *     <dataset/…#links-open.example-sameAs> a void:Linkset ;
 *         void:linkPredicate owl:sameAs ; void:triples 7 .
 */
export function linksetQuads(group: LinkGroup, dataset: string): Quad[] {
  const { target, links } = group
  const whole = linksetIri(dataset, group)
  const targetNode = namedNode(target.iri)
  const title = `Links to ${target.title}`
  const describe = (iri: string, { isIn, title, size }: SetOptions): Quad[] => [
    quad(namedNode(isIn), term('void:subset'), namedNode(iri)),
    quad(namedNode(iri), term('rdf:type'), term('void:Linkset')),
    quad(namedNode(iri), term('dcterms:title'), literal(title, 'en')),
    quad(namedNode(iri), term('void:subjectsTarget'), namedNode(dataset)),
    quad(namedNode(iri), term('void:objectsTarget'), targetNode),
    quad(namedNode(iri), term('void:triples'), count(size)),
  ]
  return [
    ...describe(whole, { isIn: dataset, title, size: links.length }),
    ...predicatesOf(group).flatMap((predicate) => {
      const part = linkPartIri(dataset, group, predicate)
      const size = links.filter((link) => link.predicate.value === predicate).length
      const named = `${title} (${localName(predicate)})`
      return [
        ...(part === whole ? [] : describe(part, { isIn: whole, title: named, size })),
        quad(namedNode(part), term('void:linkPredicate'), namedNode(predicate)),
      ]
    }),
    quad(targetNode, term('rdf:type'), term('void:Dataset')),
    quad(targetNode, term('dcterms:title'), literal(target.title, 'en')),
    quad(targetNode, term('void:uriSpace'), literal(target.uriSpace)),
    ...target.description,
  ]
}
