import type { GraphFormat, ResultFormat } from '../../query/query-pool.ts'
import { RDF_MEDIA_TYPES } from '../../rdf/rdf-format.ts'
import { contentTypeOf } from '../content-type.ts'
import { negotiate } from '../negotiate.ts'
import type { WrittenFormat } from '../write-quads.ts'

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
  of('tsv', 'text/tab-separated-values'),
  of('json', 'application/json'),
  of('xml', 'application/xml'),
  of('xml', 'text/xml'),
]

/** Of graphs. */
export const GRAPH_TYPES: readonly MediaType<GraphFormat>[] = [
  of('turtle', RDF_MEDIA_TYPES.turtle),
  of('ntriples', RDF_MEDIA_TYPES.ntriples),
  of('jsonld', RDF_MEDIA_TYPES.jsonld),
  of('rdfxml', RDF_MEDIA_TYPES.rdfxml),
  of('turtle', 'application/x-turtle'),
  of('jsonld', 'application/json'),
  of('rdfxml', 'application/xml'),
]

/** Those of them that need no store to be written. */
export const WRITTEN_TYPES = GRAPH_TYPES.filter(
  (each): each is MediaType<WrittenFormat> => each.format !== 'rdfxml',
)

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

function of<Format extends string>(format: Format, type: string): MediaType<Format> {
  return { format, type, contentType: contentTypeOf(type) }
}
