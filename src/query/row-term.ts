import type { Term } from '@rdfjs/types'

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

/** A term as plain data; what is none of the three kinds, such as a triple, as text. */
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
    case 'Quad': {
      const parts = [term.subject, term.predicate, term.object].map(({ value }) => value)
      return textTerm(`<< ${parts.join(' ')} >>`)
    }
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
