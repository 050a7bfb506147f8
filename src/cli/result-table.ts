import type { Rows } from '../query/read-rows.ts'
import type { RowTerm } from '../query/row-term.ts'
import { shortenIri } from '../rdf/shorten-iri.ts'
import { alignColumns } from './align-columns.ts'
import { counted } from './counted.ts'
import { fitColumns } from './fit-columns.ts'
import { onOneLine } from './on-one-line.ts'

export interface ResultTableOptions {
  readonly prefixes: Readonly<Record<string, string>>
  /** IRIs under it are shown relative to it, as in Turtle. */
  readonly base: string
  /** Columns in the order in which the query names them; others stand behind. */
  readonly order: readonly string[]
  /** Of the terminal; nothing is cut without one. */
  readonly width?: number | undefined
  /** Makes a heading of a line. */
  readonly heading: (text: string) => string
}

const NUMERIC = /#(?:integer|decimal|double|float|int|long|nonNegativeInteger)$/

/** Rows as a table for people: lines, each ended. */
export function resultTable({ columns, rows }: Rows, options: ResultTableOptions): string {
  const places = inOrder(columns, options.order)
  const right = [...places.entries()].flatMap(([column, place]) =>
    rows.length > 0 && rows.every((row) => isNumeric(row[place])) ? [column] : [],
  )
  const cells = [
    places.map((place) => columns[place] ?? ''),
    ...rows.map((row) => places.map((place) => termText(row[place], options))),
  ]
  const [header = '', ...lines] = alignColumns(
    options.width === undefined ? cells : fitColumns(cells, options.width),
    { right },
  )
  return `${[options.heading(header), ...lines, '', counted(rows.length, 'row')].join('\n')}\n`
}

/** Where each column to show stands in a row. */
function inOrder(columns: readonly string[], order: readonly string[]): number[] {
  const rank = (name = '') => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...columns.keys()].sort((a, b) => rank(columns[a]) - rank(columns[b]))
}

function isNumeric(term: RowTerm | undefined): boolean {
  return term?.kind === 'literal' && NUMERIC.test(term.datatype)
}

function termText(term: RowTerm | undefined, { prefixes, base }: ResultTableOptions): string {
  if (term === undefined) return ''
  const value = onOneLine(term.value)
  if (term.kind === 'blank') return `_:${value}`
  if (term.kind === 'literal') return value
  if (value.startsWith(base)) return `<${value.slice(base.length)}>`
  return shortenIri(value, prefixes) ?? `<${value}>`
}
