import type { QueryResult } from '../../query/query-result.ts'

/** What answers the queries of the page. */
export interface QueryEngine {
  /** Makes ready what a first query would wait for; may be called again. */
  start(): Promise<void>
  /** Rejects when the signal calls the query off; whatever else goes wrong is a refusal. */
  run(sparql: string, signal: AbortSignal): Promise<QueryResult>
}

/** More rows than these are slow to draw. */
export const MOST_ROWS = 1000
