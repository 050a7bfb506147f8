/** A Chinese-English dictionary for comparing names, as `readDictionary` makes it. */
export interface Dictionary {
  /** Headwords are numbered from 0. */
  readonly wordCount: number
  /** 1 for headwords that are proper names, or also are, by number. */
  readonly isName: Uint8Array
  /** Stems of glosses by number: `stems[id]`. */
  readonly stems: readonly string[]
  readonly stemIds: ReadonlyMap<string, number>
  /** Glosses of word w are those from `glossStarts[w]` up to `glossStarts[w + 1]`. */
  readonly glossStarts: Uint32Array
  /** Stems of gloss g are `glossStems` from `stemStarts[g]` up to `stemStarts[g + 1]`. */
  readonly stemStarts: Uint32Array
  readonly glossStems: Uint32Array
  /** How much a stem tells, by number: near 0 in very many glosses, near 1 in one. */
  readonly stemWeights: Float32Array
  /**
   * Stems that no gloss of word w gives, but that longer words with it mean, the likelier first:
   * `kinStems` from `kinStarts[w]` up to `kinStarts[w + 1]`.
   */
  readonly kinStarts: Uint32Array
  readonly kinStems: Uint32Array
  /** Whether an English word, lower case, is one of plain English rather than of names alone. */
  isPlain(word: string): boolean
  /** Chinese text in simplified characters, lower case: the form in which words are looked up. */
  fold(text: string): string
  /**
   * The headwords that start at code unit `start` of a folded text, the shorter first; `end` is
   * exclusive.
   */
  wordsAt(folded: string, start: number): readonly { readonly word: number; readonly end: number }[]
  /** Syllables that a folded character is read as, lower case, without tones; empty if unknown. */
  syllablesOf(character: string): readonly string[]
  /** How much a folded character tells of a name: 0 to 1. */
  characterWeight(character: string): number
  /** Whether that folded text is a surname. */
  isSurname(folded: string): boolean
}
