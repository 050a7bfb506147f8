import { MOST_TOKENS, type NameToken } from './read-name.ts'

/** The words of a name, and which of them have a stem: one bit for each word. */
export interface NameTokens {
  readonly tokens: readonly NameToken[]
  readonly tokensOfStem: ReadonlyMap<number, number>
  /** Words that may be a misspelling of one with that stem. */
  readonly nearOfStem: ReadonlyMap<number, number>
  /** Whether a stem may be in either: no for nearly all that are in neither, and much quicker. */
  mayHaveStem(stem: number): boolean
  /** Words for a number, by value. */
  readonly tokensOfValue: ReadonlyMap<number, number>
  /** Chinese characters of the name, by character. */
  readonly tokensOfHan: ReadonlyMap<string, number>
  /** Plain words, by text. */
  readonly tokensOfText: ReadonlyMap<string, number>
  /** Weight of all words, also of those that are not aligned. */
  readonly weight: number
}

/** The words of a name by what they are compared by. */
export function indexName(tokens: readonly NameToken[]): NameTokens {
  const tokensOfStem = new Map<number, number>()
  const nearOfStem = new Map<number, number>()
  const filter = new Uint32Array(FILTER_WORDS)
  const tokensOfValue = new Map<number, number>()
  const tokensOfHan = new Map<string, number>()
  const tokensOfText = new Map<string, number>()
  for (const [position, token] of tokens.slice(0, MOST_TOKENS).entries()) {
    const bit = 1 << position
    for (const { stem, isExact } of token.stems) {
      addBit(isExact ? tokensOfStem : nearOfStem, stem, bit)
      addToFilter(filter, stem)
    }
    if (token.value !== undefined) addBit(tokensOfValue, token.value, bit)
    addBit(token.isHan ? tokensOfHan : tokensOfText, token.text, bit)
  }
  const weight = tokens.reduce((sum, token) => sum + token.weight, 0)
  const mayHaveStem = (stem: number) => isInFilter(filter, stem)
  return {
    tokens,
    tokensOfStem,
    nearOfStem,
    mayHaveStem,
    tokensOfValue,
    tokensOfHan,
    tokensOfText,
    weight,
  }
}

/** Of 32 bits each: a name has few stems, and a number's last bits alone tell most apart. */
const FILTER_WORDS = 64

function addToFilter(filter: Uint32Array, stem: number): void {
  const word = (stem >>> 5) % FILTER_WORDS
  filter[word] = (filter[word] ?? 0) | (1 << (stem & 31))
}

const isInFilter = (filter: Uint32Array, stem: number): boolean =>
  (((filter[(stem >>> 5) % FILTER_WORDS] ?? 0) >>> (stem & 31)) & 1) === 1

function addBit<Key>(bits: Map<Key, number>, key: Key, bit: number): void {
  bits.set(key, (bits.get(key) ?? 0) | bit)
}
