import type { QueryResult } from '../../query/query-result.ts'
import { readAnswer, readRows } from '../../query/read-rows.ts'
import { readTriples } from '../../query/read-triples.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import type { AppSettings } from '../app-settings.ts'
import type { Problem } from '../problem.ts'
import type { Served } from '../served.ts'
import { queryProblem } from '../sparql/query-problem.ts'

/** A page with more rows than these is slow to draw; the files to download have the others. */
export const MOST_ROWS = 1000

export interface RunQueryOptions extends Pick<Served, 'pool' | 'pack'> {
  readonly maxResults: AppSettings['maxResults']
  /** Calls the query off. */
  readonly signal: AbortSignal
}

/** Runs a query of a stranger for a page. Defects throw; all else is a result to show. */
export async function runQuery(
  sparql: string,
  options: RunQueryOptions,
): Promise<QueryResult<Problem>> {
  const { pool, pack, maxResults, signal } = options
  const request = {
    sparql,
    resultFormat: 'json',
    graphFormat: 'ntriples',
    prefixes: { ...PREFIXES, ...pack.prefixes },
    limit: Math.min(MOST_ROWS, maxResults),
  } as const
  try {
    const { kind, body, truncated, milliseconds } = await pool.query(request, signal)
    if (kind === 'ask') return { kind: 'answer', isTrue: readAnswer(body), milliseconds }
    const isGraph = kind === 'graph'
    const rows = isGraph ? readTriples(body) : readRows(body)
    return { kind: 'table', isGraph, ...rows, isCut: truncated, milliseconds }
  } catch (error) {
    const refusal = queryProblem(error)
    if (refusal === undefined) throw error
    return { kind: 'refusal', problem: refusal.problem }
  }
}
