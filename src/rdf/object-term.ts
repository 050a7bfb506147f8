import type { Literal, NamedNode } from '@rdfjs/types'
import type { Label, StatementObject } from '../model.ts'
import { literal, namedNode } from './terms.ts'

/** What a statement points at, as an RDF term. */
export function objectTerm(object: StatementObject): NamedNode | Literal {
  switch (object.kind) {
    case 'entity':
      return namedNode(object.iri)
    case 'literal':
      return literal(object.value, namedNode(object.datatype))
    case 'text':
      return labelTerm(object)
  }
}

/** A label as a literal with its language, or a plain string where the language is not known. */
export function labelTerm({ value, language }: Label): Literal {
  return language === '' ? literal(value) : literal(value, language)
}
