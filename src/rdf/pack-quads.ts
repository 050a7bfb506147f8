import type { Quad } from '@rdfjs/types'
import type { Individual, Pack, SourcedFact } from '../pack.ts'
import { getOrAdd } from './get-or-add.ts'
import { packEvidenceGraph, packGraph } from './graph-names.ts'
import { inGraph } from './in-graph.ts'
import { labelTerm } from './object-term.ts'
import { skosInverses } from './skos-inverses.ts'
import { type StatementIriOptions, statementIri } from './statement-iri.ts'
import { literal, namedNode, quad, term } from './terms.ts'

export interface PackQuadsOptions {
  readonly base: string
  /** What the documents name; IRIs that the pack does not know are passed over. */
  readonly iris: Iterable<string>
}

/**
 * What the pack knows of the things that documents name, and of the things that these lead to
 * (the house around the hall, the scheme of a concept). Facts stand in the graph
 * `<base>graph/pack`; the sources of links to open data, and of facts that have one of their own,
 * in `<base>graph/pack#evidence`. Hidden labels are for finding names, and are not written.
 *
 *     <x> a <class> ; skos:prefLabel "X"@en , "某"@zh ; owl:sameAs <https://…> .
 *     <statement/…> a rdf:Statement ; rdf:subject <x> ; … ; dcterms:source <https://…> .
 */
export function packQuads(pack: Pack, { base, iris }: PackQuadsOptions): Quad[] {
  const knowledge = bySubject(pack.knowledge)
  const reached = reach(pack, knowledge, iris)
  // By their keys, since those that are not reached may not have been decoded.
  const individuals = [...pack.individuals.keys()].flatMap((iri) =>
    reached.has(iri) ? (pack.individuals.get(iri) ?? []) : [],
  )
  const facts = [
    ...individuals.flatMap(individualQuads),
    ...[...knowledge].flatMap(([iri, quads]) => (reached.has(iri) ? quads : [])),
  ]
  const sources = individuals.flatMap((individual) =>
    sourcedFacts(individual).flatMap((fact) => sourceQuads(fact, { base, source: pack.iri })),
  )
  return [
    ...inGraph([...facts, ...skosInverses(facts)], namedNode(packGraph(base))),
    ...inGraph(sources, namedNode(packEvidenceGraph(base))),
  ]
}

function bySubject(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>()
  for (const each of quads) {
    getOrAdd(groups, each.subject.value, () => []).push(each)
  }
  return groups
}

/** What is named and known, and what knowledge about it points at. */
function reach(
  pack: Pack,
  knowledge: ReadonlyMap<string, readonly Quad[]>,
  iris: Iterable<string>,
): ReadonlySet<string> {
  const isKnown = (iri: string): boolean => pack.individuals.has(iri) || knowledge.has(iri)
  const reached = new Set<string>()
  const open = [...iris]
  for (let iri = open.pop(); iri !== undefined; iri = open.pop()) {
    if (reached.has(iri) || !isKnown(iri)) continue
    reached.add(iri)
    open.push(...(knowledge.get(iri) ?? []).map(({ object }) => object.value))
  }
  return reached
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

/** The links of an individual, and what else is known of it with a source. */
function sourcedFacts({ iri, links, facts = [] }: Individual): SourcedFact[] {
  return [
    ...links.map(({ predicate, target, source }) => ({
      quad: quad(namedNode(iri), namedNode(predicate), namedNode(target)),
      source,
    })),
    ...facts,
  ]
}

function sourceQuads(
  { quad: { subject, predicate, object }, source }: SourcedFact,
  options: StatementIriOptions,
): Quad[] {
  const node = namedNode(statementIri([subject, predicate, object], options))
  const isIri = /^https?:\/\/\S+$/.test(source)
  return [
    quad(node, term('rdf:type'), term('rdf:Statement')),
    quad(node, term('rdf:subject'), subject),
    quad(node, term('rdf:predicate'), predicate),
    quad(node, term('rdf:object'), object),
    quad(node, term('dcterms:source'), isIri ? namedNode(source) : literal(source)),
  ]
}
