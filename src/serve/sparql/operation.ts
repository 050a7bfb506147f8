/** What a request asks of an endpoint: SPARQL 1.1 Protocol, section 2. */
export type Operation = QueryOperation | UpdateOperation | { readonly kind: 'description' }

export interface QueryOperation {
  readonly kind: 'query'
  readonly sparql: string
  /** `undefined` where the request names no graphs: then those of the query count. */
  readonly defaultGraphs: readonly string[] | undefined
  readonly namedGraphs: readonly string[] | undefined
  /** The form of the answer, for those who cannot set `Accept`. */
  readonly format: string | undefined
}

export interface UpdateOperation {
  readonly kind: 'update'
  readonly sparql: string
  readonly usingGraphs: readonly string[]
  readonly usingNamedGraphs: readonly string[]
}
