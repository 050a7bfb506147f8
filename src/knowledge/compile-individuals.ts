import type { Quad } from '@rdfjs/types'
import type { Individual, Link, PackClass, SourcedFact } from '../pack.ts'
import { expand, namedNode, quad } from '../rdf/terms.ts'
import { sortLabels } from './compile-terms.ts'
import type { QuadIndex } from './quad-index.ts'

/** The known individuals of a pack: everything with a class of the pack as its type. */
export function compileIndividuals(
  index: QuadIndex,
  classes: ReadonlyMap<string, PackClass>,
): Map<string, Individual> {
  const individuals = new Map<string, Individual>()
  for (const classIri of classes.keys()) {
    const surroundingsOf = findSurroundings(classIri, index)
    for (const iri of index.instances(classIri)) {
      individuals.set(iri, {
        iri,
        classIri,
        preferredLabels: sortLabels(index.labels(iri, 'skos:prefLabel')),
        alternativeLabels: sortLabels(index.labels(iri, 'skos:altLabel')),
        hiddenLabels: sortLabels(index.labels(iri, 'skos:hiddenLabel')),
        ...compileDoubts(iri, index),
        links: compileLinks(iri, index),
        ...compileFacts(iri, index),
        ...surroundingsOf(iri),
      })
    }
  }
  return new Map([...markHolders(individuals)].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function markHolders(individuals: ReadonlyMap<string, Individual>): Map<string, Individual> {
  const holders = new Set(
    [...individuals.values()].flatMap(({ surroundings = [] }) => surroundings),
  )
  return new Map(
    [...individuals].map(([iri, individual]) => [
      iri,
      holders.has(iri) ? { ...individual, holdsOthers: true } : individual,
    ]),
  )
}

/** Follows the properties that tell namesakes of the class apart; each step is looked up once. */
function findSurroundings(
  classIri: string,
  index: QuadIndex,
): (iri: string) => Pick<Individual, 'surroundings'> {
  const properties = new Set(index.iris(classIri, 'pack:disambiguatedBy'))
  const steps = new Map<string, string[]>()
  for (const { subject, predicate, object } of properties.size > 0 ? index.quads : []) {
    if (!properties.has(predicate.value) || object.termType !== 'NamedNode') continue
    steps.set(subject.value, [...(steps.get(subject.value) ?? []), object.value])
  }
  return (iri) => {
    const reached = new Set(steps.get(iri))
    for (const next of reached) for (const beyond of steps.get(next) ?? []) reached.add(beyond)
    return reached.size > 0 ? { surroundings: [...reached].sort() } : {}
  }
}

function compileDoubts(
  iri: string,
  index: QuadIndex,
): Pick<Individual, 'wordLabels' | 'ambiguousLabels'> {
  const wordLabels = sortLabels(index.labels(iri, 'pack:wordLabel'))
  const ambiguousLabels = sortLabels(index.labels(iri, 'pack:ambiguousLabel'))
  return {
    ...(wordLabels.length > 0 ? { wordLabels } : {}),
    ...(ambiguousLabels.length > 0 ? { ambiguousLabels } : {}),
  }
}

function compileLinks(iri: string, index: QuadIndex): Link[] {
  const links = index.values(iri, 'pack:link').flatMap((node) => {
    const [predicate] = index.iris(node, 'pack:predicate')
    const [target] = index.iris(node, 'pack:target')
    const source = index.text(node, 'dcterms:source')
    return predicate && target && source ? [{ predicate, target, source }] : []
  })
  return links.sort((a, b) => (a.target < b.target ? -1 : 1))
}

/** A fact of several values is as many facts with one source. */
function compileFacts(iri: string, index: QuadIndex): Pick<Individual, 'facts'> {
  const facts = index.values(iri, 'pack:fact').flatMap((node): SourcedFact[] => {
    const [predicate] = index.iris(node, 'pack:predicate')
    const source = index.text(node, 'dcterms:source')
    if (predicate === undefined || source === undefined) return []
    return index
      .values(node, 'pack:value')
      .filter((value) => value.termType === 'NamedNode' || value.termType === 'Literal')
      .map((value) => ({ quad: quad(namedNode(iri), namedNode(predicate), value), source }))
  })
  return facts.length > 0 ? { facts } : {}
}

const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  expand('rdf:type'),
  expand('skos:prefLabel'),
  expand('skos:altLabel'),
  expand('skos:hiddenLabel'),
  expand('pack:wordLabel'),
  expand('pack:ambiguousLabel'),
  expand('pack:link'),
  expand('pack:fact'),
])

/**
 * What the authorities say of individuals besides their class, labels and links; and all that they
 * say of concept schemes.
 */
export function compileKnowledge(
  index: QuadIndex,
  individuals: ReadonlyMap<string, Individual>,
): Quad[] {
  const schemes = new Set(index.instances(expand('skos:ConceptScheme')))
  const said = index.quads.filter(
    ({ subject, predicate, object }) =>
      object.termType !== 'BlankNode' &&
      (schemes.has(subject.value) ||
        (individuals.has(subject.value) && !SAID_ELSEWHERE.has(predicate.value))),
  )
  const facts = [...individuals.values()].flatMap(({ facts: sourced = [] }) => sourced)
  return [...said, ...facts.map((fact) => fact.quad)]
}
