import type { Quad } from '@rdfjs/types'
import { getOrAdd } from './get-or-add.ts'
import { expand, quad, term } from './terms.ts'

/**
 * The same quads in the terms of RDF 1.2, all in the default graph: what described a triple by its
 * subject, predicate and object becomes a reifier of the triple.
 *
 *     <statement/…> a rdf:Statement ; rdf:subject <x> ; rdf:predicate <p> ; rdf:object <y> .
 *     // becomes
 *     <statement/…> rdf:reifies <<( <x> <p> <y> )>> .
 *
 * What else is said of the statement is kept. A description that lacks an end stays as it is.
 */
export function reifyStatements(quads: Iterable<Quad>): Quad[] {
  const all = [...quads].map(({ subject, predicate, object }) => quad(subject, predicate, object))
  const bySubject = new Map<string, Quad[]>()
  for (const each of all) getOrAdd(bySubject, each.subject.value, () => []).push(each)
  return [...bySubject.values()].flatMap((about) => {
    const triple = describedTriple(about)
    const [first] = about
    if (triple === undefined || first === undefined) return about
    const rest = about.filter((each) => !isDescription(each))
    return [quad(first.subject, term('rdf:reifies'), triple), ...rest]
  })
}

const [SUBJECT, PREDICATE, OBJECT, TYPE] = [
  expand('rdf:subject'),
  expand('rdf:predicate'),
  expand('rdf:object'),
  expand('rdf:type'),
]

function describedTriple(about: readonly Quad[]): Quad | undefined {
  const end = (iri: string) => about.find(({ predicate }) => predicate.value === iri)?.object
  const [subject, predicate, object] = [end(SUBJECT), end(PREDICATE), end(OBJECT)]
  if (subject?.termType !== 'NamedNode' || predicate?.termType !== 'NamedNode') return undefined
  return object === undefined ? undefined : quad(subject, predicate, object)
}

function isDescription({ predicate, object }: Quad): boolean {
  if (predicate.value === TYPE) return object.value === expand('rdf:Statement')
  return [SUBJECT, PREDICATE, OBJECT].includes(predicate.value)
}
