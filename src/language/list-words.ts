import type { Token } from '../model.ts'

/** How a language without spaces tells lists of things of one kind. */
export interface ListWords {
  /**
   * Where a list starts behind a noun for its kind that ends before the token, and whether words open it:
   * `棋类12种，包括…`; `undefined` where none can.
   */
  behind(
    tokens: readonly Token[],
    index: number,
  ): { readonly start: number; readonly isSaid: boolean } | undefined
  /** Whether a list ends before the token, as before "and so on". */
  ends(token: Token): boolean
  /** Whether the token says "and others", behind which a noun for the kind may stand. */
  isOthers(token: Token): boolean
  /** Whether the token may stand between that and the noun. */
  mayTie(tokens: readonly Token[], index: number): boolean
}
