import type { NumberRange, Postings } from '../../rdf/postings.ts'
import { openSections, packSections, recordSections } from '../../rdf/sections.ts'
import type { NameLabel, StemUses } from './label-index.ts'

/** What is made of labels in order to find them, but for the lattices. */
export interface LabelTables {
  readonly labels: SortedLabels
  /** Stems of units that the dictionary does not know, in the order of their numbers. */
  readonly extraStems: readonly string[]
  readonly unitCounts: Uint16Array
  readonly latticesOfWord: Postings
  readonly usesOfStem: Postings
  readonly uses: StemUses
  readonly wordsOfSyllable: ReadonlyMap<string, readonly number[]>
  /** The stems that occur in the labels, sorted. */
  occurringStems(): readonly string[]
}

/** Labels by the numbers of their lattices. */
export interface SortedLabels {
  readonly count: number
  readonly groups: ReadonlyMap<string, NumberRange>
  at(number: number): NameLabel | undefined
}

/** The tables as bytes, for `unpackTables`. */
export function packTables(tables: LabelTables): Uint8Array {
  const { labels, latticesOfWord, usesOfStem, uses, wordsOfSyllable } = tables
  const units = Float64Array.from(uses.units)
  const lines = Array.from({ length: labels.count }, (_, number) =>
    JSON.stringify(labels.at(number)),
  )
  return packSections({
    ...recordSections('labels', lines),
    groups: JSON.stringify([...labels.groups]),
    extraStems: JSON.stringify(tables.extraStems),
    unitCounts: tables.unitCounts,
    latticeStarts: latticesOfWord.starts,
    lattices: latticesOfWord.values,
    useStarts: usesOfStem.starts,
    uses: usesOfStem.values,
    useWords: Uint32Array.from(uses.words),
    useUnits: new Uint8Array(units.buffer),
    syllables: JSON.stringify([...wordsOfSyllable]),
    occurringStems: JSON.stringify(tables.occurringStems()),
  })
}

/** What `packTables` packed, labels read when they are asked for. Throws on bytes of another kind. */
export function unpackTables(bytes: Uint8Array): LabelTables {
  const { text, bytes: bytesOf, shorts, numbers, records } = openSections(bytes)
  // As `packTables` wrote it.
  const data = <Data>(name: string): Data => JSON.parse(text(name)) as Data
  const labels = records('labels')
  return {
    labels: {
      count: labels.count,
      groups: new Map(data<[string, NumberRange][]>('groups')),
      at: (number) => {
        const line = labels.at(number)
        return line === undefined ? undefined : (JSON.parse(line) as NameLabel)
      },
    },
    extraStems: data<string[]>('extraStems'),
    unitCounts: shorts('unitCounts'),
    latticesOfWord: { starts: numbers('latticeStarts'), values: numbers('lattices') },
    usesOfStem: { starts: numbers('useStarts'), values: numbers('uses') },
    uses: {
      words: numbers('useWords'),
      // A copy, whose memory starts where numbers of eight bytes may.
      units: new Float64Array(bytesOf('useUnits').slice().buffer),
    },
    wordsOfSyllable: new Map(data<[string, number[]][]>('syllables')),
    occurringStems: () => data<string[]>('occurringStems'),
  }
}
