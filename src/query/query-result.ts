import type { Rows } from './read-rows.ts'

/** Why a query has no result, in words for people; `fields` may hold `line` and `column`, both from 1. */
export interface QueryFault {
  readonly title: string
  /** A line that says it, then perhaps lines that show the place. */
  readonly detail: string
  readonly fields?: Readonly<Record<string, string | number>>
}

/** What came of a query, as pages show it. */
export type QueryResult<Fault extends QueryFault = QueryFault> =
  | FoundTable
  | FoundAnswer
  | Refusal<Fault>

interface Figures {
  readonly milliseconds: number
}

/** Rows of SELECT, or the triples of a graph as rows of three. */
export interface FoundTable extends Figures, Rows {
  readonly kind: 'table'
  readonly isGraph: boolean
  /** Whether there are more rows than these. */
  readonly isCut: boolean
}

/** Of ASK. */
export interface FoundAnswer extends Figures {
  readonly kind: 'answer'
  readonly isTrue: boolean
}

/** Why there is no result: the query is wrong, takes too long, finds no room. */
export interface Refusal<Fault extends QueryFault = QueryFault> {
  readonly kind: 'refusal'
  readonly problem: Fault
}
