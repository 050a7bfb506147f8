import type { Context } from 'hono'
import type { QueryAnswer } from '../../query/query-pool.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import type { AppSettings } from '../app-settings.ts'
import { notAcceptable } from '../not-acceptable.ts'
import type { Served } from '../served.ts'
import { chooseType, GRAPH_TYPES, RESULT_TYPES } from './media-types.ts'
import type { QueryOperation } from './operation.ts'
import { queryProblem } from './query-problem.ts'

/** Rows or triples of an answer. */
export const COUNT_HEADER = 'merganser-results'
/** `true` where there are more of them than an answer may have. */
export const TRUNCATED_HEADER = 'merganser-truncated'

/** Sections 2.1.5 to 2.1.7: runs a query, and says what came of it in a form that is asked for. */
export async function answerQuery(
  context: Context,
  operation: QueryOperation,
  { pool, pack, maxResults }: Pick<Served, 'pool' | 'pack'> & Pick<AppSettings, 'maxResults'>,
): Promise<Response> {
  const wish = { accept: context.req.header('accept'), format: operation.format }
  const result = chooseType(RESULT_TYPES, wish)
  const graph = chooseType(GRAPH_TYPES, wish)
  const acceptable = [...RESULT_TYPES, ...GRAPH_TYPES]
  if (result === undefined && graph === undefined) throw notAcceptable(acceptable)
  const request = {
    sparql: operation.sparql,
    defaultGraphs: operation.defaultGraphs,
    namedGraphs: operation.namedGraphs,
    resultFormat: result?.format ?? 'json',
    graphFormat: graph?.format ?? 'ntriples',
    prefixes: { ...PREFIXES, ...pack.prefixes },
    limit: maxResults,
  }
  const answer = await pool.query(request, context.req.raw.signal).catch((error: unknown) => {
    throw queryProblem(error) ?? error
  })
  // Which of the two it is, only the engine knows for sure.
  const chosen = answer.kind === 'graph' ? graph : result
  if (chosen === undefined) {
    throw notAcceptable(answer.kind === 'graph' ? GRAPH_TYPES : RESULT_TYPES)
  }
  return context.body(answer.body, 200, {
    'content-type': chosen.contentType,
    vary: 'Accept',
    'cache-control': 'no-cache',
    'server-timing': `query;dur=${answer.milliseconds.toFixed(1)}`,
    ...boundHeaders(answer),
  })
}

/** How much an answer holds, and whether there is more. */
export function boundHeaders({ count, truncated }: QueryAnswer): Readonly<Record<string, string>> {
  return { [COUNT_HEADER]: String(count), ...(truncated && { [TRUNCATED_HEADER]: 'true' }) }
}
