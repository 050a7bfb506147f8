import type { CorpusNames } from './collect-names.ts'

/** From when on a corpus is large: it names more things, or has more text, than this. */
export interface Largeness {
  readonly things: number
  /** UTF-16 units. */
  readonly characters: number
}

/**
 * A page of more things shows nothing any more and takes minutes to lay out; and to check the graph
 * of more text, or to name it by its hash, it would have to be in memory, at some 1.5 kB a character.
 */
export const LARGE: Largeness = Object.freeze({ things: 5000, characters: 250_000 })

export function isLarge({ things, figures }: CorpusNames, limits: Largeness): boolean {
  return things.size > limits.things || figures.characters > limits.characters
}
