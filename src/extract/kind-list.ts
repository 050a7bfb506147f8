import type { NameCue } from '../pack.ts'

/** A kind and the list of what is of it: "rooks | seen here | include | A and B"; token indices. */
export interface KindList {
  /** The cue of the names that are of the kind. */
  readonly cue: NameCue
  /** The noun for the kind, both inclusive. */
  readonly first: number
  readonly last: number
  /** The words that open the list. */
  readonly open: number
  /** The first token of the list. */
  readonly start: number
  /** Whether a verb opens it, whose subject the kind is. */
  readonly isSaid: boolean
  /** Whether that is a copula, behind which anything may be said of the kind. */
  readonly isCopula: boolean
}
