import { createHash } from 'node:crypto'
import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { PackCache } from '../../pack.ts'
import { labelGroups } from './label-groups.ts'
import type { LabelIndex, LabelLattice, NameLabel } from './label-index.ts'
import { type LabelTables, packTables, unpackTables } from './label-tables.ts'
import { makeLattice } from './make-lattice.ts'
import { makeTables } from './make-tables.ts'

/**
 * Labels made ready to be matched with names. Each becomes a lattice: an edge for every stretch of
 * characters that the dictionary lists, in either script; and the lattices are indexed by the stems
 * of the glosses and by the syllables of the characters that stand in them. The order of the labels
 * does not matter; one that is given twice with the same id counts once. Linear: 100,000 labels
 * take about a second; with a cache that has them, a hundredth of that.
 */
export function compileLabels(
  labels: readonly NameLabel[],
  dictionary: Dictionary,
  { cache }: { readonly cache?: PackCache | undefined } = {},
): LabelIndex {
  const key = cache && cacheKey(labels)
  const kept = key === undefined ? undefined : cache?.read(key)
  if (kept) return makeIndex(labels, dictionary, { tables: unpackTables(kept) })
  const tables = compileTables(labels, dictionary)
  if (key !== undefined) cache?.write(key, packTables(tables))
  return makeIndex(labels, dictionary, { tables })
}

const cacheKey = (labels: readonly NameLabel[]): string =>
  createHash('sha256').update('labels\0').update(JSON.stringify(labels)).digest('hex')

function compileTables(labels: readonly NameLabel[], dictionary: Dictionary): LabelTables {
  const extraStems = new Map<string, number>()
  const numbered = (stem: string): number => {
    const known = dictionary.stemIds.get(stem) ?? extraStems.get(stem)
    const number = known ?? dictionary.stems.length + extraStems.size
    if (known === undefined) extraStems.set(stem, number)
    return number
  }
  const order = orderOf(labels)
  function* lattices(): Generator<LabelLattice> {
    for (const label of inOrder(labels, order)) yield makeLattice(label, dictionary, numbered)
  }
  return { ...makeTables(lattices(), dictionary, extraStems.keys()), order }
}

/** Lattices are made anew when they are asked for: names come near few of them. */
function makeIndex(
  given: readonly NameLabel[],
  dictionary: Dictionary,
  { tables }: { readonly tables: LabelTables },
): LabelIndex {
  const lattices: LabelLattice[] = []
  const labels = inOrder(given, tables.order)
  const first = dictionary.stems.length
  const extraStems = new Map(tables.extraStems.map((stem, index) => [stem, first + index]))
  const stemNumber = (stem: string) => dictionary.stemIds.get(stem) ?? extraStems.get(stem)
  return {
    ...tables,
    dictionary,
    ids: labels.map(({ id }) => id),
    groups: labelGroups(labels),
    lattice: (number) => {
      const [label, made] = [labels[number], lattices[number]]
      if (made !== undefined || label === undefined) return made
      // The tables were made of these labels: each of their stems has its number.
      const lattice = makeLattice(label, dictionary, (stem) => stemNumber(stem) ?? 0)
      lattices[number] = lattice
      return lattice
    },
    stemNumber,
    stemsByLength: byLength(tables.occurringStems),
  }
}

/** Places of the labels, each once, in an order that does not hang on the one given. */
function orderOf(labels: readonly NameLabel[]): Uint32Array {
  const keyed = new Map(
    labels.map(({ label, id, group = '' }, place) => [`${group}\0${label}\0${id}`, place]),
  )
  return Uint32Array.from([...keyed.keys()].sort(), (key) => keyed.get(key) ?? 0)
}

const inOrder = (labels: readonly NameLabel[], order: Uint32Array): NameLabel[] =>
  [...order].flatMap((place) => labels[place] ?? [])

function byLength(stems: readonly string[]): string[][] {
  const lists: string[][] = []
  for (const stem of stems) {
    const list = lists[stem.length] ?? []
    lists[stem.length] = list
    list.push(stem)
  }
  return Array.from(lists, (list) => list ?? [])
}
