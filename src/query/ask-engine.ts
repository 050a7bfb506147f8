import type { Store } from 'oxigraph'
import { CallerError } from '../errors.ts'
import { boundRows } from './bound-rows.ts'
import { datasetOfQuery } from './dataset-of-query.ts'
import { declarePrefixes } from './declare-prefixes.ts'
import { explainBadQuery } from './explain-bad-query.ts'
import { queryForm } from './query-form.ts'
import type { QueryRequest } from './query-pool.ts'
import type { SparqlToken } from './sparql-tokens.ts'
import { withDataset } from './with-dataset.ts'

/** What is asked of the engine. */
export interface Question {
  readonly store: Store
  readonly request: EngineRequest
  readonly tokens: readonly SparqlToken[]
  /** For time that passes, in milliseconds. */
  readonly now: () => number
}

/** Of a request, what the engine is told. */
export type EngineRequest = Omit<QueryRequest, 'resultFormat' | 'graphFormat'>

/** The engine's answer as a text, in the form of results or of graphs that it is told. */
export function askEngine(
  question: Question,
  format: string,
): { readonly text: string; readonly milliseconds: number } {
  const { request, tokens, store, now } = question
  const { sparql, limit } = request
  const start = now()
  const isBounded = limit !== undefined && queryForm(tokens) === 'SELECT'
  const isNamed = request.defaultGraphs !== undefined || request.namedGraphs !== undefined
  const named = isNamed ? request : datasetOfQuery(tokens, request.prefixes)
  const text = withDataset(store, named, (dataset) => {
    const base = request.base === undefined ? {} : { base_iri: request.base }
    const options = { ...dataset, ...base, results_format: format }
    if (!isBounded) return run(question, sparql, options)
    try {
      return run(question, boundRows(sparql, tokens, limit + 1), options)
    } catch (cause) {
      // A message must point into the query as it was given.
      if (cause instanceof CallerError) return run(question, sparql, options)
      throw cause
    }
  })
  return { text, milliseconds: now() - start }
}

function run({ store, request, tokens }: Question, sparql: string, options: object): string {
  const { prefixes = {} } = request
  const prologue = declarePrefixes(tokens, prefixes)
  try {
    // The engine gives a text where it is told the form of its results.
    return store.query(prologue + sparql, options) as string
  } catch (cause) {
    if (!isComplaint(cause)) throw cause
    const { message } = cause
    throw explainBadQuery(sparql, { message, linesBefore: prologue === '' ? 0 : 1, prefixes })
  }
}

/** What the engine says of a query; a trap or an overflow is an error of another class. */
function isComplaint(cause: unknown): cause is Error {
  return cause instanceof Error && Object.getPrototypeOf(cause) === Error.prototype
}
