const LONGEST_SYLLABLE = 6
const LONGEST_WORD = 24
/** A word falls into syllables in few ways; of words made to have very many, some are enough. */
export const MOST_WAYS = 16

/**
 * The ways in which a folded word falls into syllables of `known`; empty when it is no pinyin.
 *
 *     segmentSyllables('fangan', known)  // [['fan', 'gan'], ['fang', 'an']]
 */
export function segmentSyllables(
  word: string,
  known: { has(syllable: string): boolean },
): readonly (readonly string[])[] {
  if (word.length > LONGEST_WORD) return []
  const ways: (readonly string[])[][] = [[[]]]
  for (let end = 1; end <= word.length; end++) {
    const here: (readonly string[])[] = []
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start++) {
      const before = ways[start] ?? []
      const syllable = word.slice(start, end)
      if (before.length === 0 || !known.has(syllable)) continue
      for (const way of before) if (here.length < MOST_WAYS) here.push([...way, syllable])
    }
    ways.push(here)
  }
  return ways[word.length] ?? []
}
