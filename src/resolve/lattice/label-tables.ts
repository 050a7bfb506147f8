import {
  packSections,
  type Section,
  unpackSections,
} from '../../language/zh/dictionary/sections.ts'
import type { StemUses } from './label-index.ts'
import type { Postings } from './postings.ts'

/** What is made of labels in order to find them, but for the lattices: tables alone, to be kept. */
export interface LabelTables {
  /** Which of the labels given each lattice is of. */
  readonly order: Uint32Array
  /** Stems of units that the dictionary does not know, in the order of their numbers. */
  readonly extraStems: readonly string[]
  readonly unitCounts: Uint16Array
  readonly latticesOfWord: Postings
  readonly usesOfStem: Postings
  readonly uses: StemUses
  readonly wordsOfSyllable: ReadonlyMap<string, readonly number[]>
  /** The stems that occur in the labels, sorted. */
  readonly occurringStems: readonly string[]
}

/** The tables as bytes, for `unpackTables`. */
export function packTables(tables: LabelTables): Uint8Array {
  const { latticesOfWord, usesOfStem, uses, wordsOfSyllable } = tables
  const units = Float64Array.from(uses.units)
  return packSections({
    order: tables.order,
    extraStems: JSON.stringify(tables.extraStems),
    unitCounts: tables.unitCounts,
    latticeStarts: latticesOfWord.starts,
    lattices: latticesOfWord.values,
    useStarts: usesOfStem.starts,
    uses: usesOfStem.values,
    useWords: Uint32Array.from(uses.words),
    useUnits: new Uint8Array(units.buffer),
    syllables: JSON.stringify([...wordsOfSyllable]),
    occurringStems: JSON.stringify(tables.occurringStems),
  })
}

/** What `packTables` packed. Throws on bytes of another kind. */
export function unpackTables(bytes: Uint8Array): LabelTables {
  const sections = unpackSections(bytes)
  const part = <Part extends Section>(name: string, isRight: (each: Section) => each is Part) => {
    const section = sections.get(name)
    if (section !== undefined && isRight(section)) return section
    throw new TypeError(`The tables have no ${name}`)
  }
  // As `packTables` wrote it.
  const data = <Data>(name: string): Data => JSON.parse(part(name, isText)) as Data
  return {
    order: part('order', isWords),
    extraStems: data<string[]>('extraStems'),
    unitCounts: part('unitCounts', (each) => each instanceof Uint16Array),
    latticesOfWord: { starts: part('latticeStarts', isWords), values: part('lattices', isWords) },
    usesOfStem: { starts: part('useStarts', isWords), values: part('uses', isWords) },
    uses: {
      words: part('useWords', isWords),
      // A copy, whose memory starts where numbers of eight bytes may.
      units: new Float64Array(
        part('useUnits', (each) => each instanceof Uint8Array).slice().buffer,
      ),
    },
    wordsOfSyllable: new Map(data<[string, number[]][]>('syllables')),
    occurringStems: data<string[]>('occurringStems'),
  }
}

const isText = (section: Section): section is string => typeof section === 'string'
const isWords = (section: Section): section is Uint32Array => section instanceof Uint32Array
