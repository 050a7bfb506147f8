import { namedNode, type Quad } from 'oxigraph'
import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { groupBy } from '../../graph/group-by.ts'
import type { FoundTable } from '../../query/query-result.ts'
import type { RowTerm } from '../../query/row-term.ts'
import { cutText } from '../pages/cut-text.ts'
import { mannerOf } from '../pages/say-confidence.ts'
import { sayingsOf } from '../pages/sayings-of.ts'
import { termNames } from '../pages/term-name.ts'
import { isIri } from '../paths.ts'
import type { Served } from '../served.ts'
import type { LineKind } from './result-graph.ts'

const LONGEST_NAME = 48

/** From one thing to another, by their keys. */
export interface Line {
  readonly source: string
  readonly target: string
  readonly name: string
  readonly kind: LineKind
}

/** A row as it is drawn. */
export interface DrawnRow {
  /** Keys. */
  readonly things: readonly string[]
  readonly lines: readonly Line[]
}

type Row = readonly (RowTerm | undefined)[]

/** Tells, row by row, what is drawn of it; `things` are the keys of what it names. */
export function linesOf(
  table: FoundTable,
  served: Served,
): (row: Row, things: readonly string[]) => DrawnRow {
  const statedBetween = keep((source: string, target: string) =>
    statedLines(source, target, served),
  )
  if (table.isGraph) return (row, things) => tripleLines(row, things, { statedBetween, served })
  const isProperty = keep((iri: string) => isPredicate(iri, served))
  return (row, things) => rowLines(row, things, { table, statedBetween, isProperty })
}

interface TripleContext {
  readonly statedBetween: (source: string, target: string) => readonly StatedLine[]
  readonly served: Served
}

/** A triple whose object is a text, or a class that its colour tells, is a thing without a line. */
function tripleLines(
  [, predicate]: Row,
  things: readonly string[],
  { statedBetween, served }: TripleContext,
): DrawnRow {
  const [source, target] = things
  if (source === undefined || target === undefined || predicate === undefined)
    return { things, lines: [] }
  const stated = statedBetween(source, target).find((line) => line.predicate === predicate.value)
  const name = propertyName(predicate.value, served)
  return { things, lines: [{ source, target, name, kind: stated?.kind ?? 'asserted' }] }
}

interface RowContext {
  readonly table: FoundTable
  readonly statedBetween: (source: string, target: string) => readonly StatedLine[]
  readonly isProperty: (iri: string) => boolean
}

/** What a property is called stands on a line; alone it is a thing like others. */
function rowLines(row: Row, all: readonly string[], context: RowContext): DrawnRow {
  const { table, statedBetween, isProperty } = context
  const others = all.length > 1 ? all.filter((iri) => !isProperty(iri)) : all
  const things = others.length > 0 ? others : all
  const lines = things.flatMap((source) =>
    things.flatMap((target) => (source === target ? [] : statedBetween(source, target))),
  )
  // Of two rows that name the same two the other way round, one line tells.
  const [source, target] = things.toSorted(compareCodeUnits)
  if (lines.length > 0 || things.length !== 2 || source === undefined || target === undefined)
    return { things, lines }
  const variableOf = (iri: string): string =>
    `?${table.columns[row.findIndex((term) => term?.kind === 'iri' && term.value === iri)] ?? ''}`
  const variables = [source, target].map(variableOf).sort(compareCodeUnits)
  const name = cutText(variables.join(' – '), LONGEST_NAME)
  return { things, lines: [{ source, target, name, kind: 'row' }] }
}

interface StatedLine extends Line {
  readonly predicate: string
}

/** What the dataset states of one thing and another, a line for each property. */
function statedLines(source: string, target: string, served: Served): StatedLine[] {
  if (!isIri(source) || !isIri(target)) return []
  const quads = served.store.match(namedNode(source), null, namedNode(target), null)
  return [...groupBy(quads, ({ predicate }: Quad) => predicate.value)].map(([predicate, group]) => {
    const [saying] = sayingsOf(group, served)
    const manner = saying === undefined ? 'asserted' : mannerOf(saying).name
    return {
      source,
      target,
      predicate,
      name: propertyName(predicate, served),
      kind: manner as LineKind, // `mannerOf` names what the view calls manners.
    }
  })
}

function isPredicate(iri: string, { store, pack }: Served): boolean {
  return pack.properties.has(iri) || (isIri(iri) && store.query(`ASK { ?s <${iri}> ?o }`) === true)
}

function propertyName(iri: string, { pack }: Served): string {
  return cutText(termNames(iri, pack).main.value, LONGEST_NAME)
}

/** The same function, each answer worked out once. */
function keep<Value>(answer: (...keys: string[]) => Value): (...keys: string[]) => Value {
  const known = new Map<string, Value>()
  return (...keys) => {
    const key = keys.join(' ')
    const value = known.get(key) ?? answer(...keys)
    known.set(key, value)
    return value
  }
}
