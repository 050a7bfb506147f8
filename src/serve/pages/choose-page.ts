interface ChosenPage {
  /** At least 1. */
  readonly pages: number
  /** From 1. */
  readonly number: number
  /** Of the first thing on it. */
  readonly offset: number
}

/** The page of a list that is asked for, from 1; for one that is not there the nearest that is. */
export function choosePage(asked: number, count: number, perPage: number): ChosenPage {
  const pages = Math.max(1, Math.ceil(count / perPage))
  const number = Math.min(Math.max(1, Math.trunc(asked) || 1), pages)
  return { pages, number, offset: (number - 1) * perPage }
}
