import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import type { NumberRange, Postings } from '../../rdf/postings.ts'

/** A label that names are matched with, in Chinese, English, or both at once. */
export interface NameLabel {
  /** What the label is a label of; several labels may share one. */
  readonly id: string
  readonly label: string
  /** Whether it is the name of a person; `undefined`: as its characters look. */
  readonly isPersonal?: boolean
  /** Labels of one group can be asked for alone, at the cost of a small index; `''` when left out. */
  readonly group?: string
}

/** One character of a Chinese label, or one word of another. */
export interface Unit {
  /** Folded; never empty. */
  readonly text: string
  /** As it stands in the label. */
  readonly surface: string
  readonly isHan: boolean
  /** How much it tells of the label: above 0, at most 1. */
  readonly weight: number
}

/** A stretch of units that the dictionary lists, or a single unit by itself. */
export interface Edge {
  /** In units, half-open. */
  readonly start: number
  readonly end: number
  /** Number of a headword; from `dictionary.wordCount` on, of the stem of the unit's own text. */
  readonly word: number
}

/** A label as a lattice. */
export interface LabelLattice {
  readonly id: string
  readonly label: string
  readonly units: readonly Unit[]
  /** By start, the shorter first. */
  readonly edges: readonly Edge[]
  /** How many units are the surname of a person's name; 0 for anything else. */
  readonly surnameLength: number
}

/** Labels ready to be matched; made by `compileLabels`, never changed. */
export interface LabelIndex {
  readonly dictionary: Dictionary
  /** Of the lattices, which are in the order of group, then label, then id, in UTF-16 code units. */
  readonly count: number
  /** What a lattice is a label of, by its number. */
  idOf(number: number): string
  /** The lattices of each group. */
  readonly groups: ReadonlyMap<string, NumberRange>
  /** `undefined` from the number of lattices on. */
  lattice(number: number): LabelLattice | undefined
  /** Units of each lattice. */
  readonly unitCounts: Uint16Array
  /** Numbers of the lattices in which a word stands, rising, by the number of the word as in `Edge`. */
  readonly latticesOfWord: Postings
  /** Places in `uses`, by the number of a stem. */
  readonly usesOfStem: Postings
  readonly uses: StemUses
  /** Single characters that are read so, as numbers of words. */
  readonly wordsOfSyllable: ReadonlyMap<string, readonly number[]>
  /** Numbers of the stems of the dictionary, and of units that it does not know. */
  stemNumber(stem: string): number | undefined
  /** Stems of that length that occur in the labels: where misspelt words are looked for. */
  stemsOfLength(length: number): readonly string[]
}

/** In which words a stem stands, as columns. */
export interface StemUses {
  readonly words: ArrayLike<number>
  /** How many units of the word the stem can stand for, at best: its share of a gloss. */
  readonly units: ArrayLike<number>
}
