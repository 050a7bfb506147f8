import type { Literal, Quad, Term } from '@rdfjs/types'
import type { Label } from '../model.ts'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'

/** Quads by subject and predicate, for looking things up; blank nodes and IRIs alike. */
export interface QuadIndex {
  /** Every value, in the order of the files. */
  values(subject: Term | string, predicate: PrefixedName): Term[]
  /** The first value that is an IRI or a blank node. */
  node(subject: Term | string, predicate: PrefixedName): Term | undefined
  /** The IRIs among the values. */
  iris(subject: Term | string, predicate: PrefixedName): string[]
  /** The literals among the values, with their languages. */
  labels(subject: Term | string, predicate: PrefixedName): Label[]
  /** The first literal's text. */
  text(subject: Term | string, predicate: PrefixedName): string | undefined
  /** The members of an RDF list. */
  list(head: Term): Term[]
  /** IRIs with that `rdf:type`, sorted by code unit. */
  instances(type: string): string[]
  readonly quads: readonly Quad[]
}

export function indexQuads(quads: readonly Quad[]): QuadIndex {
  const bySubject = new Map<string, Map<string, Term[]>>()
  const byType = new Map<string, Set<string>>()
  const type = expand('rdf:type')
  for (const { subject, predicate, object } of quads) {
    const predicates = getOrAdd(bySubject, subject.value, () => new Map<string, Term[]>())
    getOrAdd(predicates, predicate.value, () => []).push(object)
    if (predicate.value === type && subject.termType === 'NamedNode') {
      getOrAdd(byType, object.value, () => new Set<string>()).add(subject.value)
    }
  }
  const values = (subject: Term | string, predicate: PrefixedName): Term[] =>
    bySubject.get(typeof subject === 'string' ? subject : subject.value)?.get(expand(predicate)) ??
    []
  return {
    quads,
    values,
    node: (subject, predicate) => values(subject, predicate).find((term) => !isLiteral(term)),
    iris: (subject, predicate) =>
      values(subject, predicate).flatMap((term) =>
        term.termType === 'NamedNode' ? [term.value] : [],
      ),
    labels: (subject, predicate) => values(subject, predicate).filter(isLiteral).map(toLabel),
    text: (subject, predicate) => values(subject, predicate).find(isLiteral)?.value,
    list: (head) => readList(head, values),
    instances: (iri) => [...(byType.get(iri) ?? [])].sort(),
  }
}

function readList(head: Term, values: (subject: Term, predicate: PrefixedName) => Term[]): Term[] {
  const members: Term[] = []
  const seen = new Set<string>()
  let node: Term | undefined = head
  while (node && node.value !== expand('rdf:nil') && !seen.has(node.value)) {
    seen.add(node.value)
    members.push(...values(node, 'rdf:first').slice(0, 1))
    node = values(node, 'rdf:rest')[0]
  }
  return members
}

const isLiteral = (term: Term): term is Literal => term.termType === 'Literal'
const toLabel = (term: Literal): Label => ({ value: term.value, language: term.language })
