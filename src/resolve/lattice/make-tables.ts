import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import type { LabelLattice, StemUses } from './label-index.ts'
import type { LabelTables } from './label-tables.ts'
import { makePostings, type Postings } from './postings.ts'

/** Tables of lattices by the stems of their glosses and by the syllables of their characters; linear. */
export function makeTables(
  lattices: readonly LabelLattice[],
  dictionary: Dictionary,
  extraStems: readonly string[],
): Omit<LabelTables, 'order'> {
  const stemCount = dictionary.stems.length + extraStems.length
  const { keys, uses } = stemUses(lengthsOfWords(lattices), dictionary)
  const stemOf = (key: number) =>
    dictionary.stems[key] ?? extraStems[key - dictionary.stems.length] ?? ''
  return {
    extraStems,
    unitCounts: Uint16Array.from(lattices, ({ units }) => Math.max(1, units.length)),
    latticesOfWord: indexWords(lattices, dictionary.wordCount + stemCount),
    usesOfStem: makePostings(keys, [...keys.keys()], { keyCount: stemCount }),
    uses,
    wordsOfSyllable: indexSyllables(lattices, dictionary),
    occurringStems: [...new Set(keys)].map(stemOf).sort(),
  }
}

function indexWords(lattices: readonly LabelLattice[], keyCount: number): Postings {
  const keys: number[] = []
  const values: number[] = []
  for (const [number, { edges }] of lattices.entries()) {
    for (const word of new Set(edges.map((edge) => edge.word))) {
      keys.push(word)
      values.push(number)
    }
  }
  return makePostings(keys, values, { keyCount })
}

/** Units of each word that stands in a label. */
function lengthsOfWords(lattices: readonly LabelLattice[]): Map<number, number> {
  const lengths = new Map<number, number>()
  for (const { edges } of lattices) {
    for (const { word, start, end } of edges) lengths.set(word, end - start)
  }
  return lengths
}

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

function indexSyllables(
  lattices: readonly LabelLattice[],
  dictionary: Dictionary,
): Map<string, number[]> {
  const characters = new Map<string, number>()
  for (const { units, edges } of lattices) {
    for (const { word, start, end } of edges) {
      const unit = units[start]
      if (end === start + 1 && unit?.isHan === true) characters.set(unit.text, word)
    }
  }
  const index = new Map<string, number[]>()
  for (const [character, word] of characters) {
    for (const syllable of dictionary.syllablesOf(character)) {
      getOrAdd(index, syllable, () => []).push(word)
    }
  }
  return index
}
