import type { Store } from 'oxigraph'
import { CallerError } from '../errors.ts'
import { boundRows } from './bound-rows.ts'
import { checkNesting } from './check-nesting.ts'
import { cutRows } from './cut-rows.ts'
import { datasetOfQuery } from './dataset-of-query.ts'
import { declarePrefixes } from './declare-prefixes.ts'
import { explainBadQuery } from './explain-bad-query.ts'
import { queryForm } from './query-form.ts'
import type { QueryAnswer, QueryRequest } from './query-pool.ts'
import { quoteTriples } from './quote-triples.ts'
import { type SparqlToken, sparqlTokens } from './sparql-tokens.ts'
import { withDataset } from './with-dataset.ts'
import { writeGraph } from './write-graph.ts'

/** What is asked of the engine. */
interface Question {
  readonly store: Store
  readonly request: QueryRequest
  readonly tokens: readonly SparqlToken[]
  /** For time that passes, in milliseconds. */
  readonly now: () => number
}

export interface AnswerQueryOptions {
  readonly now: () => number
  /** A longer body, in UTF-16 units, is refused. */
  readonly bodyLimit?: number
}

/**
 * The answer to a query, in the form that is asked for. A query that cannot be read throws
 * `CallerError`, code `bad-query`. What the engine does not survive throws an error of another
 * kind, and the store must not be used again.
 */
export function answerQuery(
  store: Store,
  request: QueryRequest,
  { now, bodyLimit = Infinity }: AnswerQueryOptions,
): QueryAnswer {
  const tokens = sparqlTokens(request.sparql)
  checkNesting(request.sparql, tokens)
  const answer = answerForm({ store, request, tokens, now })
  if (answer.body.length <= bodyLimit) return answer
  throw new CallerError(
    'answer-too-large',
    `The answer is longer than the ${bodyLimit} characters that are given at once; ask for less`,
  )
}

function answerForm(question: Question): QueryAnswer {
  switch (queryForm(question.tokens)) {
    case 'SELECT':
      return answerSelect(question)
    case 'CONSTRUCT':
    case 'DESCRIBE':
      return answerGraph(question)
    // What is no query is refused by the engine, like all else that it cannot read.
    case 'ASK':
    case undefined:
      return answerAsk(question)
  }
}

function answerSelect(question: Question): QueryAnswer {
  const { resultFormat: format, limit } = question.request
  const { text, milliseconds } = ask(question, format)
  const whole = format === 'csv' ? quoteTriples(text) : text
  return { kind: 'select', ...cutRows(whole, { format, limit }), milliseconds }
}

function answerGraph(question: Question): QueryAnswer {
  const { graphFormat: format, limit, prefixes, base } = question.request
  const { text, milliseconds } = ask(question, 'nt')
  return { kind: 'graph', ...writeGraph(text, { format, limit, prefixes, base }), milliseconds }
}

function answerAsk(question: Question): QueryAnswer {
  const { text, milliseconds } = ask(question, question.request.resultFormat)
  return { kind: 'ask', body: text, count: 1, truncated: false, milliseconds }
}

function ask(question: Question, format: string): { text: string; milliseconds: number } {
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
