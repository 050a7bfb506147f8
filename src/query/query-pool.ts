/** The forms of SPARQL results by the names that the command line knows. */
export type ResultFormat = 'json' | 'xml' | 'csv' | 'tsv'

/** The forms of graphs that CONSTRUCT and DESCRIBE are answered in. */
export type GraphFormat = 'turtle' | 'ntriples' | 'jsonld' | 'rdfxml'

/** A query as a stranger may send it. */
export interface QueryRequest {
  readonly sparql: string
  /** What SELECT and ASK are answered in. */
  readonly resultFormat: ResultFormat
  /** What CONSTRUCT and DESCRIBE are answered in. */
  readonly graphFormat: GraphFormat
  /** IRIs of the graphs whose union is asked, in place of those of the query: `default-graph-uri`. */
  readonly defaultGraphs?: readonly string[] | undefined
  /** IRIs of the graphs that `GRAPH` finds: `named-graph-uri`. */
  readonly namedGraphs?: readonly string[] | undefined
  /** Prefixes that the query need not declare. */
  readonly prefixes?: Readonly<Record<string, string>> | undefined
  /** What relative IRIs of the query are relative to. */
  readonly base?: string | undefined
  /** Rows or triples beyond this are left out, and `truncated` says so. */
  readonly limit?: number | undefined
}

export interface QueryAnswer {
  readonly kind: 'select' | 'ask' | 'graph'
  /** In the form asked for, whole. */
  readonly body: string
  /** Rows or triples in `body`; 1 for ASK. */
  readonly count: number
  /** Whether there are more than `limit` of them. */
  readonly truncated: boolean
  /** Spent on the query alone. */
  readonly milliseconds: number
}

/** What a pool does at the moment. */
export interface PoolLoad {
  /** Queries. */
  readonly running: number
  /** Queries without a thread. */
  readonly waiting: number
  /** Threads that were ended so far because of what they did. */
  readonly ended?: number
}

/**
 * Runs queries of strangers on one dataset, each in a thread that is ended when it takes too long.
 * A query that cannot be read throws `CallerError` `bad-query`, with `line` and `column` (both from
 * 1); one that is stopped `query-timeout`, `query-memory` or `query-cancelled`; one for which there
 * is no room left in the queue `queue-full`. An answer that is longer than what is given at once
 * throws `answer-too-large`. A query with `SERVICE` throws `service-not-allowed` where a host is not
 * allowed, and `service-failed` where an endpoint does not do its part.
 */
export interface QueryPool {
  readonly query: (request: QueryRequest, signal?: AbortSignal) => Promise<QueryAnswer>
  readonly load: () => PoolLoad
  /** Lets running queries finish for at most so long, then ends them and the threads. */
  readonly close: (graceMs?: number) => Promise<void>
}
