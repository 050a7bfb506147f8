import type { Literal, NamedNode } from '@rdfjs/types'
import type { StatementObject } from '../model.ts'
import { getOrAdd } from './get-or-add.ts'
import { objectTerm } from './object-term.ts'
import { iriKey, literalKey, sortKey } from './sort-key.ts'
import { literal, namedNode, type PrefixedName, term } from './terms.ts'

/**
 * What is said of one subject, in terms of some form. Properties stand in the order in which they
 * are written (see `groupTriples`), each once; a property without objects says nothing. They are
 * made when they are asked for: of a long document there are very many.
 */
export interface Description<Iri, Literal> {
  readonly subject: Iri
  readonly rows: () => readonly Row<Iri, Literal>[]
}

export type Row<Iri, Literal> = readonly [
  property: PrefixedName,
  objects: readonly (Iri | Literal)[],
]

/** Makes terms of one form. */
export interface TermMaker<Iri, Literal> {
  readonly term: (name: PrefixedName) => Iri
  readonly iri: (iri: string) => Iri
  readonly literal: (value: string, datatype: PrefixedName) => Literal
  /** What a statement points at. */
  readonly object: (object: StatementObject) => Iri | Literal
}

/** The terms of RDF/JS. */
export const RDF_TERMS: TermMaker<NamedNode, Literal> = {
  term,
  iri: namedNode,
  literal: (value, datatype) => literal(value, term(datatype)),
  object: objectTerm,
}

const knownKeys = new Map<PrefixedName, string>()

/** Their sort keys, without making them: a string takes less than a term. */
export const SORT_KEYS: TermMaker<string, string> = {
  term: (name) => getOrAdd(knownKeys, name, () => iriKey(term(name).value)),
  iri: iriKey,
  literal: (value, datatype) => literalKey({ value, language: '', datatype: term(datatype).value }),
  object: (object) => sortKey(objectTerm(object)),
}
