import type { Term } from '@rdfjs/types'
import { termWriter } from '../rdf/term-writer.ts'

/** A term as plain data; blank nodes are called by labels that mean nothing outside the store. */
export type RowTerm =
  | { readonly kind: 'iri' | 'blank'; readonly value: string }
  | {
      readonly kind: 'literal'
      readonly value: string
      /** `''` for a literal without. */
      readonly language: string
      readonly datatype: string
    }

/** A term as plain data; a triple as text, as Turtle 1.2 has it: `<<( <x:s> <x:p> "o"@en )>>`. */
export function rowTerm(term: Term): RowTerm {
  switch (term.termType) {
    case 'NamedNode':
      return { kind: 'iri', value: term.value }
    case 'BlankNode':
      return { kind: 'blank', value: term.value }
    case 'Literal': {
      const { value, language, datatype } = term
      return { kind: 'literal', value, language, datatype: datatype.value }
    }
    case 'Quad':
      return textTerm(termWriter({}).write(term))
    default:
      return textTerm(term.value)
  }
}

const textTerm = (value: string): RowTerm => ({
  kind: 'literal',
  value,
  language: '',
  datatype: '',
})
