import type { Individual, Pack, PackCache } from '../pack.ts'
import { openSections, packSections } from '../rdf/sections.ts'
import { cutLabel } from './cut-label.ts'
import type { Language } from './language.ts'
import {
  entriesBetween,
  makeStringTable,
  numbersUnder,
  openStringTable,
  type StringTable,
  stringTableSections,
} from './string-table.ts'

/** One of the names of an individual of a pack. */
export interface PackName {
  readonly label: string
  readonly kind: 'preferred' | 'alternative' | 'hidden'
  readonly individual: Individual
  /** Of the individual in the pack, from 0. */
  readonly place: number
}

/** The names of a pack as a language cuts them; each list in the order of the pack. */
export interface NameTable {
  /** By sequences of tokens as `phraseTokens` gives them, with a space between. */
  startingWith(token: string): readonly { readonly tokens: string; readonly names: PackName[] }[]
  /** By the class of what bears it and the words of the name, as `foldName` folds it. */
  folded(classIri: string, name: string): PackName[]
  /** By the class and the name as it is written, in whatever case; hidden ones are left out. */
  written(classIri: string, name: string): PackName[]
}

const NONE: readonly never[] = []
const made = new WeakMap<Pack, Map<string, NameTable>>()

/**
 * The names of a pack, cut once for each language, and with a cache until the next run. Individuals
 * are looked at only where a name of theirs is asked for.
 */
export function nameTable(pack: Pack, language: Language, cache?: PackCache): NameTable {
  const byLanguage = made.get(pack) ?? new Map<string, NameTable>()
  made.set(pack, byLanguage)
  const table =
    byLanguage.get(language.code) ?? toNameTable(pack, keptTables(pack, language, cache))
  byLanguage.set(language.code, table)
  return table
}

/** Names by number: those of an individual follow one another, in the order of `labelsOf`. */
interface Tables {
  /** The place of the individual that bears each name. */
  readonly owners: Uint32Array
  /** Stand in keys by their places here. */
  readonly classes: readonly string[]
  /** The first tokens of all names. */
  readonly openings: readonly string[]
  readonly tokens: StringTable
  readonly folded: StringTable
  readonly written: StringTable
}

function toNameTable(pack: Pack, tables: Tables): NameTable {
  const iris = [...pack.individuals.keys()]
  const openings = new Set(tables.openings)
  const classNumbers = new Map(tables.classes.map((iri, number) => [iri, number]))
  const { owners } = tables
  const nameAt = (number: number): PackName[] => {
    const place = owners[number] ?? 0
    const individual = pack.individuals.get(iris[place] ?? '')
    let first = number
    while (first > 0 && owners[first - 1] === place) first--
    const name = individual && namesOf(individual)[number - first]
    return individual && name ? [{ label: name.label, kind: name.kind, individual, place }] : []
  }
  const namesAt = (numbers: Uint32Array): PackName[] => [...numbers].flatMap(nameAt)
  const under = (table: StringTable, classIri: string, name: string): PackName[] => {
    const number = classNumbers.get(classIri)
    return number === undefined ? [] : namesAt(numbersUnder(table, `${number} ${name}`))
  }
  return {
    startingWith: (token) => {
      if (!openings.has(token)) return NONE
      // A space sorts before everything that a token is made of.
      return entriesBetween(tables.tokens, token, `${token}!`).map(({ key, numbers }) => ({
        tokens: key,
        names: namesAt(numbers),
      }))
    },
    folded: (classIri, name) => under(tables.folded, classIri, name),
    written: (classIri, name) => under(tables.written, classIri, name.toLowerCase()),
  }
}

type Name = Pick<PackName, 'label' | 'kind'>

const namesOf = (individual: Individual): Name[] => [
  ...individual.preferredLabels.map(({ value }): Name => ({ label: value, kind: 'preferred' })),
  ...individual.alternativeLabels.map(({ value }): Name => ({ label: value, kind: 'alternative' })),
  ...individual.hiddenLabels.map(({ value }): Name => ({ label: value, kind: 'hidden' })),
]

function keptTables(pack: Pack, language: Language, cache: PackCache | undefined): Tables {
  if (cache === undefined || pack.key === undefined) return makeTables(pack, language)
  const key = `names\0${language.code}\0${pack.key}`
  const kept = cache.read(key)
  if (kept) return openTables(kept)
  const tables = makeTables(pack, language)
  cache.write(key, packTables(tables))
  return tables
}

function makeTables(pack: Pack, language: Language): Tables {
  const owners: number[] = []
  const classes = new Map<string, number>()
  const tokens: [string, number][] = []
  const folded: [string, number][] = []
  const written: [string, number][] = []
  for (const [place, individual] of [...pack.individuals.values()].entries()) {
    const { classIri } = individual
    const ofClass = classes.get(classIri) ?? classes.size
    classes.set(classIri, ofClass)
    for (const { label, kind } of namesOf(individual)) {
      const number = owners.push(place) - 1
      const cut = cutLabel(label, language)
      if (cut.tokens !== '') tokens.push([cut.tokens, number])
      folded.push([`${ofClass} ${cut.folded}`, number])
      if (kind !== 'hidden') written.push([`${ofClass} ${label.toLowerCase()}`, number])
    }
  }
  return {
    owners: Uint32Array.from(owners),
    classes: [...classes.keys()],
    openings: [...new Set(tokens.map(([line]) => line.split(' ', 1)[0] ?? ''))],
    tokens: makeStringTable(tokens),
    folded: makeStringTable(folded),
    written: makeStringTable(written),
  }
}

const packTables = ({ owners, classes, openings, tokens, folded, written }: Tables): Uint8Array =>
  packSections({
    owners,
    classes: classes.join('\n'),
    openings: openings.join('\n'),
    ...stringTableSections('tokens', tokens),
    ...stringTableSections('folded', folded),
    ...stringTableSections('written', written),
  })

function openTables(bytes: Uint8Array): Tables {
  const sections = openSections(bytes)
  return {
    owners: sections.numbers('owners'),
    classes: sections.lines('classes'),
    openings: sections.lines('openings'),
    tokens: openStringTable('tokens', sections),
    folded: openStringTable('folded', sections),
    written: openStringTable('written', sections),
  }
}
