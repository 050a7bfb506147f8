export interface MatchOptions {
  /** How many labels at most, the best first. */
  readonly limit: number
  /** Labels with a lower score are left out, 0 to 1: at 0.5 those more likely wrong than right. */
  readonly threshold: number
  /** The only group of labels that comes into question: far quicker than `accepts`; or all. */
  readonly group?: string
  /** Which labels come into question, by id and place in the index: those of a class, say; or all. */
  readonly accepts?: (id: string, number: number) => boolean
}

/** In a file of its own so that the command line can name them without loading the rest. */
export const MATCH_DEFAULTS: MatchOptions = Object.freeze({
  limit: 1,
  threshold: 0.5,
})
