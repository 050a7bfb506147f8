/** A word as the dictionary cuts it, with its tag. */
export interface TaggedWord {
  readonly word: string
  readonly tag: string
  /** Another word that it is read as: what follows an adverb of the past is of the past. */
  readonly readAs?: string
}
