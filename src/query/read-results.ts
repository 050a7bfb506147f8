import { InternalError } from '../errors.ts'
import { parseTurtle } from '../rdf/parse-turtle.ts'
import { type RowTerm, rowTerm } from './row-term.ts'

/** SPARQL 1.1 Query Results JSON, as far as it is shown. */
interface ResultsJson {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Readonly<Record<string, TermJson>>[] }
}

interface TermJson {
  readonly type: string
  /** A string, but for a triple, which is an object. */
  readonly value: unknown
  readonly 'xml:lang'?: string
  readonly datatype?: string
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

function fromJson({ type, value, datatype = '', ...others }: TermJson): RowTerm {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  if (type === 'uri') return { kind: 'iri', value: text }
  if (type === 'bnode') return { kind: 'blank', value: text }
  return { kind: 'literal', value: text, language: others['xml:lang'] ?? '', datatype }
}
