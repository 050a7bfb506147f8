import { QueryEngine } from '@comunica/query-sparql'
import type { Store } from 'oxigraph'
import { CallerError } from '../errors.ts'
import { badQuery } from './bad-query.ts'
import { boundRows } from './bound-rows.ts'
import { cutRows } from './cut-rows.ts'
import { declarePrefixes } from './declare-prefixes.ts'
import { fetchAllowed, type ServiceRules } from './fetch-allowed.ts'
import { findFault } from './find-fault.ts'
import { matchStore } from './match-store.ts'
import { queryForm } from './query-form.ts'
import type { QueryAnswer, QueryRequest, ResultFormat } from './query-pool.ts'
import type { SparqlToken } from './sparql-tokens.ts'
import { writeGraph } from './write-graph.ts'

const MEDIA_TYPES: Readonly<Record<ResultFormat, string>> = {
  json: 'application/sparql-results+json',
  xml: 'application/sparql-results+xml',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
}

export interface AnswerFederatedOptions {
  readonly tokens: readonly SparqlToken[]
  readonly rules: ServiceRules
  /** For time that passes, in milliseconds. */
  readonly now: () => number
}

/**
 * The answer to a query with `SERVICE`, by a second engine, since our own cannot call out. Slower
 * by far, and so for these queries alone. What an endpoint does wrong throws `CallerError`, code
 * `service-failed`, unless the query says `SILENT`.
 */
export async function answerFederated(
  store: Store,
  request: QueryRequest,
  { tokens, rules, now }: AnswerFederatedOptions,
): Promise<QueryAnswer> {
  const { sparql, resultFormat, graphFormat, prefixes = {}, base, limit } = request
  if (request.defaultGraphs !== undefined || request.namedGraphs !== undefined) {
    const message = 'A query with SERVICE names its graphs itself, by FROM'
    throw new CallerError('bad-query', message)
  }
  const fault = findFault(sparql, { tokens, prefixes })
  if (fault !== undefined) throw badQuery(sparql, fault)
  const form = queryForm(tokens)
  const isGraph = form === 'CONSTRUCT' || form === 'DESCRIBE'
  const isBounded = form === 'SELECT' && limit !== undefined
  const text = isBounded ? boundRows(sparql, tokens, limit + 1) : sparql
  const start = now()
  const body = await run(declarePrefixes(tokens, prefixes) + text, {
    mediaType: isGraph ? 'application/n-triples' : MEDIA_TYPES[resultFormat],
    context: {
      sources: [matchStore(store)],
      fetch: fetchAllowed(rules),
      ...(base === undefined ? {} : { baseIRI: base }),
    },
  })
  const milliseconds = now() - start
  if (isGraph) {
    const written = writeGraph(body, { format: graphFormat, limit, prefixes, base })
    return { kind: 'graph', ...written, milliseconds }
  }
  const plain = resultFormat === 'json' ? withoutMetadata(body) : body
  if (form === 'ASK') return { kind: 'ask', body: plain, count: 1, truncated: false, milliseconds }
  return { kind: 'select', ...cutRows(plain, { format: resultFormat, limit }), milliseconds }
}

interface Run {
  readonly mediaType: string
  readonly context: Parameters<QueryEngine['query']>[1]
}

async function run(sparql: string, { mediaType, context }: Run): Promise<string> {
  const engine = new QueryEngine()
  try {
    const result = await engine.query(sparql, context)
    const { data } = await engine.resultToString(result, mediaType)
    const parts: string[] = []
    for await (const part of data) parts.push(String(part))
    return parts.join('')
  } catch (cause) {
    if (cause instanceof CallerError || !(cause instanceof Error)) throw cause
    const reason =
      cause.name === 'TimeoutError' ? 'an endpoint does not answer in time' : cause.message
    const message = `The query cannot be run over several endpoints: ${reason}`
    throw new CallerError('service-failed', message, { cause })
  }
}

/** The engine adds how often it has asked, which is no part of the results. */
function withoutMetadata(json: string): string {
  const { head, results, boolean } = JSON.parse(json)
  return JSON.stringify({ head, results, boolean })
}
