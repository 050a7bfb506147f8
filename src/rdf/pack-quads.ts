import type { Quad } from '@rdfjs/types'
import type { Individual, Link, Pack } from '../pack.ts'
import { packEvidenceGraph, packGraph } from './graph-names.ts'
import { inGraph } from './in-graph.ts'
import { labelTerm } from './object-term.ts'
import { statementIri } from './statement-iri.ts'
import { literal, namedNode, quad, term } from './terms.ts'

export interface PackQuadsOptions {
  readonly base: string
  /** What the documents name; IRIs that the pack does not know are passed over. */
  readonly iris: Iterable<string>
}

/**
 * What the pack knows of the things that documents name, and of the things that these lead to
 * (the house around the hall). Facts stand in the graph `<base>graph/pack`; the source of each
 * link to open data in `<base>graph/pack#evidence`. Hidden labels are for finding names, and are
 * not written.
 *
 *     <x> a <class> ; skos:prefLabel "X"@en , "某"@zh ; owl:sameAs <https://…> .
 *     <statement/…> a rdf:Statement ; rdf:subject <x> ; … ; dcterms:source <https://…> .
 */
export function packQuads(pack: Pack, { base, iris }: PackQuadsOptions): Quad[] {
  const knowledge = bySubject(pack.knowledge)
  const individuals = reach(pack, knowledge, iris)
  const facts = individuals.flatMap((individual) => [
    ...individualQuads(individual),
    ...(knowledge.get(individual.iri) ?? []),
  ])
  const sources = individuals.flatMap(({ iri, links }) =>
    links.flatMap((link) => sourceQuads(iri, link, { base, source: pack.iri })),
  )
  return [...inGraph(facts, packGraph(base)), ...inGraph(sources, packEvidenceGraph(base))]
}

function bySubject(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>()
  for (const each of quads) {
    const group = groups.get(each.subject.value)
    if (group === undefined) groups.set(each.subject.value, [each])
    else group.push(each)
  }
  return groups
}

/** The individuals named and those that knowledge about them points at, in the pack's order. */
function reach(
  pack: Pack,
  knowledge: ReadonlyMap<string, readonly Quad[]>,
  iris: Iterable<string>,
): Individual[] {
  const reached = new Set<string>()
  const open = [...iris]
  for (let iri = open.pop(); iri !== undefined; iri = open.pop()) {
    if (reached.has(iri) || !pack.individuals.has(iri)) continue
    reached.add(iri)
    open.push(...(knowledge.get(iri) ?? []).map(({ object }) => object.value))
  }
  return [...pack.individuals.values()].filter(({ iri }) => reached.has(iri))
}

function individualQuads(individual: Individual): Quad[] {
  const subject = namedNode(individual.iri)
  const { classIri, preferredLabels, alternativeLabels, links } = individual
  return [
    quad(subject, term('rdf:type'), namedNode(classIri)),
    ...preferredLabels.map((label) => quad(subject, term('skos:prefLabel'), labelTerm(label))),
    ...alternativeLabels.map((label) => quad(subject, term('skos:altLabel'), labelTerm(label))),
    ...links.map(({ predicate, target }) => quad(subject, namedNode(predicate), namedNode(target))),
  ]
}

function sourceQuads(
  iri: string,
  link: Link,
  options: { readonly base: string; readonly source: string },
): Quad[] {
  const subject = namedNode(iri)
  const predicate = namedNode(link.predicate)
  const target = namedNode(link.target)
  const node = namedNode(statementIri([subject, predicate, target], options))
  const isIri = /^https?:\/\/\S+$/.test(link.source)
  return [
    quad(node, term('rdf:type'), term('rdf:Statement')),
    quad(node, term('rdf:subject'), subject),
    quad(node, term('rdf:predicate'), predicate),
    quad(node, term('rdf:object'), target),
    quad(node, term('dcterms:source'), isIri ? namedNode(link.source) : literal(link.source)),
  ]
}
