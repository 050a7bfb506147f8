import type { Quad } from '@rdfjs/types'
import type { Individual, Link, PackClass } from '../pack.ts'
import { expand } from '../rdf/terms.ts'
import { sortLabels } from './compile-terms.ts'
import type { QuadIndex } from './quad-index.ts'

/** The known individuals of a pack: everything with a class of the pack as its type. */
export function compileIndividuals(
  index: QuadIndex,
  classes: ReadonlyMap<string, PackClass>,
): Map<string, Individual> {
  const individuals = new Map<string, Individual>()
  for (const classIri of classes.keys()) {
    for (const iri of index.instances(classIri)) {
      individuals.set(iri, {
        iri,
        classIri,
        preferredLabels: sortLabels(index.labels(iri, 'skos:prefLabel')),
        alternativeLabels: sortLabels(index.labels(iri, 'skos:altLabel')),
        hiddenLabels: sortLabels(index.labels(iri, 'skos:hiddenLabel')),
        links: compileLinks(iri, index),
      })
    }
  }
  return new Map([...individuals].sort(([a], [b]) => (a < b ? -1 : 1)))
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

const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  expand('rdf:type'),
  expand('skos:prefLabel'),
  expand('skos:altLabel'),
  expand('skos:hiddenLabel'),
  expand('pack:link'),
])

/** What the authorities say of individuals besides their class, labels and links. */
export function compileKnowledge(
  index: QuadIndex,
  individuals: ReadonlyMap<string, Individual>,
): Quad[] {
  return index.quads.filter(
    ({ subject, predicate, object }) =>
      individuals.has(subject.value) &&
      !SAID_ELSEWHERE.has(predicate.value) &&
      object.termType !== 'BlankNode',
  )
}
