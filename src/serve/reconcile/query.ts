import type { Term } from './vocabulary-of.ts'

/** A value of a property: text, or a thing by its IRI. */
export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'thing'; readonly iri: string }

/** A reconciliation query that has been checked. */
export interface Query {
  /** `undefined` when only properties are asked for. */
  readonly name: string | undefined
  readonly types: readonly Term[]
  /** `any` of the types must fit, or `all`; things that have none only score less: `should`. */
  readonly strictness: 'any' | 'all' | 'should'
  readonly limit: number
  readonly properties: readonly { readonly property: Term; readonly values: readonly Value[] }[]
}

/** What a service answers at most, as its manifest says. */
export const LIMITS = Object.freeze({
  /** Queries of one batch. */
  batch: 100,
  /** Candidates of one query. */
  candidates: 50,
  /** Without `limit`. */
  usualCandidates: 10,
  /** Of one query. */
  types: 20,
  properties: 10,
  values: 10,
  /** Of a request, in bytes. */
  body: 256 * 1024,
  /** Things and properties of an extension. */
  extended: 200,
  extensions: 30,
})
