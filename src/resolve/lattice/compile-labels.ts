import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { PackCache } from '../../pack.ts'
import { labelGroups } from './label-groups.ts'
import type { LabelIndex, LabelLattice, NameLabel } from './label-index.ts'
import { type LabelTables, packTables, type SortedLabels, unpackTables } from './label-tables.ts'
import { makeLattice } from './make-lattice.ts'
import { makeTables } from './make-tables.ts'

/**
 * Labels made ready to be matched with names. Each becomes a lattice: an edge for every stretch of
 * characters that the dictionary lists, in either script; and the lattices are indexed by the stems
 * of the glosses and by the syllables of the characters that stand in them. The order of the labels
 * does not matter; one that is given twice with the same id counts once. Linear: 100,000 labels
 * take about a second.
 */
export function compileLabels(labels: readonly NameLabel[], dictionary: Dictionary): LabelIndex {
  return makeIndex(compileTables(sortLabels(labels), dictionary), dictionary)
}

export interface KeptLabelsOptions {
  readonly cache: PackCache
  /** Names the labels and all that they are made of: others must have another. */
  readonly key: string
}

/** The same, but taken from the cache where it has them: then `makeLabels` is not called. */
export function keptLabels(
  makeLabels: () => readonly NameLabel[],
  dictionary: Dictionary,
  { cache, key }: KeptLabelsOptions,
): LabelIndex {
  const kept = cache.read(key)
  if (kept) return makeIndex(unpackTables(kept), dictionary)
  const tables = compileTables(sortLabels(makeLabels()), dictionary)
  cache.write(key, packTables(tables))
  return makeIndex(tables, dictionary)
}

function compileTables(labels: readonly NameLabel[], dictionary: Dictionary): LabelTables {
  const extraStems = new Map<string, number>()
  const numbered = (stem: string): number => {
    const known = dictionary.stemIds.get(stem) ?? extraStems.get(stem)
    const number = known ?? dictionary.stems.length + extraStems.size
    if (known === undefined) extraStems.set(stem, number)
    return number
  }
  function* lattices(): Generator<LabelLattice> {
    for (const label of labels) yield makeLattice(label, dictionary, numbered)
  }
  const sorted: SortedLabels = {
    count: labels.length,
    groups: labelGroups(labels),
    at: (number) => labels[number],
  }
  return { ...makeTables(lattices(), dictionary, extraStems.keys()), labels: sorted }
}

/** Lattices are made anew when they are asked for: names come near few of them. */
function makeIndex(tables: LabelTables, dictionary: Dictionary): LabelIndex {
  const { labels } = tables
  const lattices: LabelLattice[] = []
  const first = dictionary.stems.length
  const extraStems = new Map(tables.extraStems.map((stem, index) => [stem, first + index]))
  const stemNumber = (stem: string) => dictionary.stemIds.get(stem) ?? extraStems.get(stem)
  let lengths: readonly (readonly string[])[] | undefined
  return {
    ...tables,
    dictionary,
    count: labels.count,
    groups: labels.groups,
    idOf: (number) => labels.at(number)?.id ?? '',
    lattice: (number) => {
      const made = lattices[number]
      const label = made === undefined ? labels.at(number) : undefined
      if (label === undefined) return made
      // The tables were made of these labels: each of their stems has its number.
      const lattice = makeLattice(label, dictionary, (stem) => stemNumber(stem) ?? 0)
      lattices[number] = lattice
      return lattice
    },
    stemNumber,
    stemsOfLength: (length) => {
      lengths ??= byLength(tables.occurringStems())
      return lengths[length] ?? []
    },
  }
}

/** The labels, each once, by group, label and id: an order that does not hang on the one given. */
function sortLabels(labels: readonly NameLabel[]): NameLabel[] {
  const keyed = new Map(
    labels.map((each) => [`${each.group ?? ''}\0${each.label}\0${each.id}`, each]),
  )
  return [...keyed.keys()].sort().flatMap((key) => keyed.get(key) ?? [])
}

function byLength(stems: readonly string[]): string[][] {
  const lists: string[][] = []
  for (const stem of stems) {
    const list = lists[stem.length] ?? []
    lists[stem.length] = list
    list.push(stem)
  }
  return Array.from(lists, (list) => list ?? [])
}
