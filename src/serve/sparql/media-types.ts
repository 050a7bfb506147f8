import type { GraphFormat, ResultFormat } from '../../query/query-pool.ts'
import { negotiate } from '../negotiate.ts'
import { refused } from '../problem-error.ts'

/** A form of an answer. */
export interface MediaType<Format extends string> {
  readonly format: Format
  /** As `Accept` may name it. */
  readonly type: string
  /** As `Content-Type` says it. */
  readonly contentType: string
}

/** Of what SELECT and ASK find, the best first; the names that are not its own come last. */
export const RESULT_TYPES: readonly MediaType<ResultFormat>[] = [
  of('json', 'application/sparql-results+json'),
  of('xml', 'application/sparql-results+xml'),
  { format: 'csv', type: 'text/csv', contentType: 'text/csv; charset=utf-8; header=present' },
  of('tsv', 'text/tab-separated-values', '; charset=utf-8'),
  of('json', 'application/json'),
  of('xml', 'application/xml'),
  of('xml', 'text/xml', '; charset=utf-8'),
]

/** Of graphs. */
export const GRAPH_TYPES: readonly MediaType<GraphFormat>[] = [
  of('turtle', 'text/turtle', '; charset=utf-8'),
  of('ntriples', 'application/n-triples'),
  of('jsonld', 'application/ld+json'),
  of('rdfxml', 'application/rdf+xml'),
  of('turtle', 'application/x-turtle'),
  of('jsonld', 'application/json'),
  of('rdfxml', 'application/xml'),
]

/** Other names of formats in the parameter `format`. */
const ALIASES: Readonly<Record<string, string>> = {
  ttl: 'turtle',
  nt: 'ntriples',
  'json-ld': 'jsonld',
  rdf: 'rdfxml',
}

export interface Wish {
  readonly accept: string | undefined
  /** The parameter `format`, for those who cannot set a header: it counts more than that. */
  readonly format: string | undefined
}

/** The form that a client likes best; `undefined` when it likes none of these. */
export function chooseType<Format extends string>(
  types: readonly MediaType<Format>[],
  { accept, format }: Wish,
): MediaType<Format> | undefined {
  if (format !== undefined) {
    const name = format.toLowerCase()
    return types.find((each) => each.format === (ALIASES[name] ?? name) || each.type === name)
  }
  const chosen = negotiate(
    accept,
    types.map(({ type }) => type),
  )
  return types.find(({ type }) => type === chosen)
}

export function notAcceptable(types: readonly MediaType<string>[]) {
  const list = [...new Set(types.map(({ type }) => type))].join(', ')
  return refused(406, `There is no form of the answer that is asked for; there are ${list}`, {
    headers: { vary: 'Accept' },
  })
}

function of<Format extends string>(
  format: Format,
  type: string,
  parameters = '',
): MediaType<Format> {
  return { format, type, contentType: type + parameters }
}
