import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { makePostings } from '../../rdf/postings.ts'
import type { LabelLattice, StemUses } from './label-index.ts'
import type { LabelTables } from './label-tables.ts'

/**
 * Tables of lattices by the stems of their glosses and by the syllables of their characters; linear.
 * Each lattice is looked at once and not kept, so that many may be made one after the other;
 * `extraStems` is read when all have been.
 */
export function makeTables(
  lattices: Iterable<LabelLattice>,
  dictionary: Dictionary,
  extraStems: Iterable<string>,
): Omit<LabelTables, 'labels'> {
  const unitCounts: number[] = []
  const words: number[] = []
  const numbers: number[] = []
  const lengths = new Map<number, number>()
  const characters = new Map<string, number>()
  for (const { units, edges } of lattices) {
    const first = words.length
    for (const { word, start, end } of edges) {
      lengths.set(word, end - start)
      const unit = units[start]
      if (end === start + 1 && unit?.isHan === true) characters.set(unit.text, word)
      // A label has few edges: looking is quicker than a set.
      if (words.indexOf(word, first) >= 0) continue
      words.push(word)
      numbers.push(unitCounts.length)
    }
    unitCounts.push(Math.max(1, units.length))
  }
  const extra = [...extraStems]
  const stemCount = dictionary.stems.length + extra.length
  const { keys, uses } = stemUses(lengths, dictionary)
  const stemOf = (key: number) =>
    dictionary.stems[key] ?? extra[key - dictionary.stems.length] ?? ''
  const occurringStems = [...new Set(keys)].map(stemOf).sort()
  return {
    extraStems: extra,
    unitCounts: Uint16Array.from(unitCounts),
    latticesOfWord: makePostings(words, numbers, { keyCount: dictionary.wordCount + stemCount }),
    usesOfStem: makePostings(keys, [...keys.keys()], { keyCount: stemCount }),
    uses,
    wordsOfSyllable: indexSyllables(characters, dictionary),
    occurringStems: () => occurringStems,
  }
}

/** `wordLengths`: units of each word that stands in a label. */
function stemUses(
  wordLengths: ReadonlyMap<number, number>,
  dictionary: Dictionary,
): { readonly keys: readonly number[]; readonly uses: StemUses } {
  const { glossStarts, stemStarts, glossStems, stemWeights, wordCount } = dictionary
  const { kinStarts, kinStems } = dictionary
  const keys: number[] = []
  const words: number[] = []
  const units: number[] = []
  for (const [word, length] of wordLengths) {
    if (word >= wordCount) {
      keys.push(word - wordCount)
      words.push(word)
      units.push(length)
      continue
    }
    const shares = new Map<number, number>()
    for (let gloss = glossStarts[word] ?? 0; gloss < (glossStarts[word + 1] ?? 0); gloss++) {
      const stems = glossStems.subarray(stemStarts[gloss], stemStarts[gloss + 1])
      const total = stems.reduce((sum, each) => sum + (stemWeights[each] ?? 0), 0)
      for (const each of stems) {
        const share = (stemWeights[each] ?? 0) / total
        if (share > (shares.get(each) ?? 0)) shares.set(each, share)
      }
    }
    for (const each of kinStems.subarray(kinStarts[word], kinStarts[word + 1])) {
      if (!shares.has(each)) shares.set(each, 1)
    }
    for (const [each, share] of shares) {
      keys.push(each)
      words.push(word)
      units.push(length * share)
    }
  }
  return { keys, uses: { words, units } }
}

/** `characters`: the word that each single character is. */
function indexSyllables(
  characters: ReadonlyMap<string, number>,
  dictionary: Dictionary,
): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (const [character, word] of characters) {
    for (const syllable of dictionary.syllablesOf(character)) {
      getOrAdd(index, syllable, () => []).push(word)
    }
  }
  return index
}
