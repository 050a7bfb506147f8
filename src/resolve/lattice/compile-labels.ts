import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { LabelIndex, LabelLattice, NameLabel, StemUses } from './label-index.ts'
import { makeLattice } from './make-lattice.ts'
import { makePostings, type Postings } from './postings.ts'

/**
 * Labels made ready to be matched with names. Each becomes a lattice: an edge for every stretch of
 * characters that the dictionary lists, in either script; and the lattices are indexed by the stems
 * of the glosses and by the syllables of the characters that stand in them. The order of the labels
 * does not matter; one that is given twice with the same id counts once. Linear: 100,000 labels
 * take one or two seconds.
 */
export function compileLabels(labels: readonly NameLabel[], dictionary: Dictionary): LabelIndex {
  const extraStems = new Map<string, number>()
  const stemNumber = (stem: string) => dictionary.stemIds.get(stem) ?? extraStems.get(stem)
  const numbered = (stem: string) => {
    const number = stemNumber(stem) ?? dictionary.stems.length + extraStems.size
    if (number === dictionary.stems.length + extraStems.size) extraStems.set(stem, number)
    return number
  }
  const lattices = inOrder(labels).map((label) => makeLattice(label, dictionary, numbered))
  const stems = [...dictionary.stems, ...extraStems.keys()]
  const wordLengths = lengthsOfWords(lattices)
  const { keys, uses } = stemUses(wordLengths, dictionary)
  return {
    dictionary,
    lattices,
    unitCounts: Uint16Array.from(lattices, ({ units }) => Math.max(1, units.length)),
    latticesOfWord: indexWords(lattices, dictionary.wordCount + stems.length),
    usesOfStem: makePostings(keys, [...keys.keys()], { keyCount: stems.length }),
    uses,
    wordsOfSyllable: indexSyllables(lattices, dictionary),
    stemNumber,
    stemsByLength: byLength([...new Set(keys)].map((key) => stems[key] ?? '')),
  }
}

/** Each label once, in an order that does not hang on the one given. */
function inOrder(labels: readonly NameLabel[]): NameLabel[] {
  const keyed = new Map(labels.map((each) => [`${each.label}\0${each.id}`, each]))
  return [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? [])
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
      const words = index.get(syllable)
      if (words === undefined) index.set(syllable, [word])
      else words.push(word)
    }
  }
  return index
}

function byLength(stems: readonly string[]): string[][] {
  const lists: string[][] = []
  for (const stem of [...stems].sort()) {
    const list = lists[stem.length] ?? []
    lists[stem.length] = list
    list.push(stem)
  }
  return Array.from(lists, (list) => list ?? [])
}
