import type { Rows } from '../../query/read-results.ts'
import type { Problem } from '../problem.ts'

/** What came of a query, as its page shows it. */
export type QueryResult = FoundTable | FoundAnswer | Refusal

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
export interface Refusal {
  readonly kind: 'refusal'
  readonly problem: Problem
}
