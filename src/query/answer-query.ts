import type { Store } from 'oxigraph'
import { CallerError } from '../errors.ts'
import { askEngine, type Question } from './ask-engine.ts'
import { checkNesting } from './check-nesting.ts'
import { cutRows } from './cut-rows.ts'
import { queryForm } from './query-form.ts'
import type { QueryAnswer, QueryRequest } from './query-pool.ts'
import { quoteTriples } from './quote-triples.ts'
import { sparqlTokens } from './sparql-tokens.ts'
import { writeGraph } from './write-graph.ts'

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

/** What is asked, and what it is to be answered in. */
interface FormedQuestion extends Question {
  readonly request: QueryRequest
}

function answerForm(question: FormedQuestion): QueryAnswer {
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

function answerSelect(question: FormedQuestion): QueryAnswer {
  const { resultFormat: format, limit } = question.request
  const { text, milliseconds } = askEngine(question, format)
  const whole = format === 'csv' ? quoteTriples(text) : text
  return { kind: 'select', ...cutRows(whole, { format, limit }), milliseconds }
}

function answerGraph(question: FormedQuestion): QueryAnswer {
  const { graphFormat: format, limit, prefixes, base } = question.request
  const { text, milliseconds } = askEngine(question, 'nt')
  return { kind: 'graph', ...writeGraph(text, { format, limit, prefixes, base }), milliseconds }
}

function answerAsk(question: FormedQuestion): QueryAnswer {
  const { text, milliseconds } = askEngine(question, question.request.resultFormat)
  return { kind: 'ask', body: text, count: 1, truncated: false, milliseconds }
}
