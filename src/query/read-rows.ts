import type { Term } from '@rdfjs/types'
import { PREFIXES } from '../rdf/namespaces.ts'
import { type RowTerm, rowTerm } from './row-term.ts'

const XSD_STRING = `${PREFIXES.xsd}string`
const LANG_STRING = `${PREFIXES.rdf}langString`

/** SPARQL Query Results JSON, as far as it is shown. */
interface ResultsJson {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Readonly<Record<string, TermJson>>[] }
}

type TermJson = PlainTermJson | TripleJson

interface PlainTermJson {
  readonly type: 'uri' | 'bnode' | 'literal' | 'typed-literal'
  readonly value: string
  readonly 'xml:lang'?: string
  readonly datatype?: string
}

/** Of RDF 1.2; in its object may be another one. */
interface TripleJson {
  readonly type: 'triple'
  readonly value: Readonly<Record<'subject' | 'predicate' | 'object', TermJson>>
}

export interface Rows {
  readonly columns: readonly string[]
  /** As long as `columns`; `undefined` where a variable has no value. */
  readonly rows: readonly (readonly (RowTerm | undefined)[])[]
}

/** The rows of SELECT, in their order. */
export function readRows(json: string): Rows {
  const { head, results } = JSON.parse(json) as ResultsJson // What the pool writes.
  const columns = head.vars ?? []
  const bindings = results?.bindings ?? []
  return {
    columns,
    rows: bindings.map((row) =>
      columns.map((name) => {
        const term = row[name]
        return term === undefined ? undefined : rowTerm(toTerm(term))
      }),
    ),
  }
}

/** What ASK says. */
export function readAnswer(json: string): boolean {
  return (JSON.parse(json) as ResultsJson).boolean === true
}

/** As much of a term as is written of it: a library's would have to be loaded into the page too. */
function toTerm(term: TermJson): Term {
  return plainTerm(term) as Term
}

function plainTerm(term: TermJson): object {
  switch (term.type) {
    case 'uri':
      return { termType: 'NamedNode', value: term.value }
    case 'bnode':
      return { termType: 'BlankNode', value: term.value }
    case 'triple': {
      const { subject, predicate, object } = term.value
      const parts = {
        subject: toTerm(subject),
        predicate: toTerm(predicate),
        object: toTerm(object),
      }
      return {
        termType: 'Quad',
        value: '',
        ...parts,
        graph: { termType: 'DefaultGraph', value: '' },
      }
    }
    default: {
      const { value, datatype = XSD_STRING, 'xml:lang': language = '' } = term
      return {
        termType: 'Literal',
        value,
        language,
        datatype: plainTerm({ type: 'uri', value: language === '' ? datatype : LANG_STRING }),
      }
    }
  }
}
