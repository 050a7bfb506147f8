import type { Quad_Object, Quad_Predicate, Quad_Subject, Term } from '@rdfjs/types'
import { InternalError } from '../errors.ts'
import { parseTurtle } from '../rdf/parse-turtle.ts'
import { blankNode, literal, namedNode, quad } from '../rdf/terms.ts'
import { type RowTerm, rowTerm } from './row-term.ts'

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
        return term === undefined ? undefined : fromJson(term)
      }),
    ),
  }
}

/** What ASK says. */
export function readAnswer(json: string): boolean {
  return (JSON.parse(json) as ResultsJson).boolean === true
}

/** The triples of a graph, which come as N-Triples, as rows of three. */
export function readTriples(ntriples: string): Rows {
  const { quads } = parseTurtle(ntriples, {
    file: 'the answer',
    format: 'N-Triples',
    blankNodePrefix: 'b',
    fail: InternalError,
  })
  return {
    columns: ['subject', 'predicate', 'object'],
    rows: quads.map(({ subject, predicate, object }) => [subject, predicate, object].map(rowTerm)),
  }
}

function fromJson(term: TermJson): RowTerm {
  switch (term.type) {
    case 'uri':
      return { kind: 'iri', value: term.value }
    case 'bnode':
      return { kind: 'blank', value: term.value }
    case 'triple':
      return rowTerm(toTerm(term))
    default: {
      const { value, datatype = '', 'xml:lang': language = '' } = term
      return { kind: 'literal', value, language, datatype }
    }
  }
}

function toTerm(term: TermJson): Term {
  switch (term.type) {
    case 'uri':
      return namedNode(term.value)
    case 'bnode':
      return blankNode(term.value)
    case 'triple': {
      const { subject, predicate, object } = term.value
      // Each stands where the engine has put it.
      return quad(
        toTerm(subject) as Quad_Subject,
        toTerm(predicate) as Quad_Predicate,
        toTerm(object) as Quad_Object,
      )
    }
    default: {
      const { value, datatype, 'xml:lang': language } = term
      return literal(value, language ?? (datatype === undefined ? undefined : namedNode(datatype)))
    }
  }
}
