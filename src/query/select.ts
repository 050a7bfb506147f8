import type { Store, Term } from 'oxigraph'
import { CallerError } from '../errors.ts'
import { type RowTerm, rowTerm } from './row-term.ts'

/** By the name of the variable; a variable without a value is left out. */
export type Row = Readonly<Record<string, RowTerm>>

/**
 * The rows that a SELECT query finds, in the order that it asks for. A query that cannot be read
 * or run, or that is no SELECT, throws `CallerError` with the engine's message.
 *
 *     select(store, 'SELECT ?name { ?s rdfs:label ?name }')
 *     // [{ name: { kind: 'literal', value: 'X', language: 'en', datatype: '…langString' } }]
 */
export function select(store: Store, sparql: string): Row[] {
  return runSelect(store, sparql).map((solution) =>
    Object.fromEntries([...solution].map(([name, value]) => [name, plain(value)])),
  )
}

function runSelect(store: Store, sparql: string): Map<string, Term>[] {
  const result = run(store, sparql)
  if (!Array.isArray(result)) throw notSelect()
  return result.map((solution) => {
    if (!(solution instanceof Map)) throw notSelect()
    return solution
  })
}

function run(store: Store, sparql: string): ReturnType<Store['query']> {
  try {
    return store.query(sparql)
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause)
    throw new CallerError('bad-query', `The query cannot be run: ${found}`, { cause })
  }
}

function notSelect(): CallerError {
  return new CallerError('not-a-select', 'Expected a SELECT query, found one of another form')
}

function plain(term: Term): RowTerm {
  if (['NamedNode', 'BlankNode', 'Literal'].includes(term.termType)) return rowTerm(term)
  const message = `Expected IRIs and literals, found a ${term.termType}`
  throw new CallerError('unexpected-term', message)
}
