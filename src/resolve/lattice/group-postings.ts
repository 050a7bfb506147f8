import { oncePer } from '../../rdf/once-per.ts'
import { type NumberRange, placesWithin, valuesOf } from '../../rdf/postings.ts'
import type { LabelIndex } from './label-index.ts'

/** Labels in which something stands, as columns; a label for each place where it does. */
export interface Standing {
  readonly lattices: Uint32Array
  /** How many units of the label it can stand for there, at best. */
  readonly units: Float64Array
}

/** The labels of one group, by what stands in them. */
export interface GroupPostings {
  ofStem(stem: number): Standing
  ofSyllable(syllable: string): Standing
  /** By number of a headword, of which it stands for one unit. */
  ofWord(word: number): Standing
}

/** So many places are remembered: names share most of their words. */
const MOST_REMEMBERED = 1_000_000

const known = oncePer((_index: LabelIndex) => new Map<string, GroupPostings>())

/** The postings of a group of labels, or of all; `undefined` where there is no such group. */
export function groupPostings(
  index: LabelIndex,
  group: string | undefined,
): GroupPostings | undefined {
  const range = group === undefined ? { start: 0, end: index.count } : index.groups.get(group)
  if (range === undefined) return undefined
  const name = `${range.start} ${range.end}`
  const postings = known(index).get(name) ?? makePostings(index, range)
  known(index).set(name, postings)
  return postings
}

interface Use {
  readonly word: number
  readonly units: number
}

function makePostings(index: LabelIndex, range: NumberRange): GroupPostings {
  const { latticesOfWord, usesOfStem, uses, wordsOfSyllable } = index
  const remembered = new Map<number | string, Standing>()
  let size = 0

  /** Of most words that something may be, a small group has none. */
  function gather(all: Iterable<Use>): Standing {
    const lattices: number[] = []
    const units: number[] = []
    for (const use of all) {
      const { start, end } = placesWithin(latticesOfWord, use.word, range)
      for (let place = start; place < end; place++) {
        lattices.push(latticesOfWord.values[place] ?? 0)
        units.push(use.units)
      }
    }
    return { lattices: Uint32Array.from(lattices), units: Float64Array.from(units) }
  }

  function remember(key: number | string, all: () => Iterable<Use>): Standing {
    const standing = remembered.get(key) ?? gather(all())
    if (remembered.has(key)) return standing
    size += standing.lattices.length
    if (size > MOST_REMEMBERED) {
      remembered.clear()
      size = standing.lattices.length
    }
    remembered.set(key, standing)
    return standing
  }

  const useAt = (at: number): Use => ({ word: uses.words[at] ?? 0, units: uses.units[at] ?? 0 })
  return {
    ofStem: (stem) => remember(stem, () => Array.from(valuesOf(usesOfStem, stem), useAt)),
    ofSyllable: (syllable) =>
      remember(syllable, () =>
        (wordsOfSyllable.get(syllable) ?? []).map((word) => ({ word, units: 1 })),
      ),
    ofWord: (word) => gather([{ word, units: 1 }]),
  }
}
