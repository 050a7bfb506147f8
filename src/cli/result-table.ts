import { alignColumns } from './align-columns.ts'
import { counted } from './counted.ts'
import { fitColumns } from './fit-columns.ts'
import { onOneLine } from './on-one-line.ts'
import { shortenIri } from './shorten-iri.ts'

/** SPARQL 1.1 Query Results JSON, as far as it is shown. */
interface Results {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Readonly<Record<string, ResultTerm>>[] }
}

interface ResultTerm {
  readonly type: string
  readonly value: string
  readonly datatype?: string
}

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

/** Results in JSON as a table for people: lines, each ended. */
export function resultTable(json: string, options: ResultTableOptions): string {
  // Written by our own engine.
  const { head, boolean, results } = JSON.parse(json) as Results
  if (results === undefined) return `${boolean === true ? 'yes' : 'no'}\n`
  const variables = inOrder(head.vars ?? [], options.order)
  const { bindings } = results
  const rows = bindings.map((row) => variables.map((name) => termText(row[name], options)))
  const right = variables.flatMap((name, column) =>
    bindings.length > 0 && bindings.every((row) => isNumeric(row[name])) ? [column] : [],
  )
  const cells = [variables, ...rows]
  const [header = '', ...lines] = alignColumns(
    options.width === undefined ? cells : fitColumns(cells, options.width),
    { right },
  )
  return `${[options.heading(header), ...lines, '', counted(rows.length, 'row')].join('\n')}\n`
}

function inOrder(variables: readonly string[], order: readonly string[]): string[] {
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...variables].sort((a, b) => place(a) - place(b))
}

function isNumeric(term: ResultTerm | undefined): boolean {
  return NUMERIC.test(term?.datatype ?? '')
}

function termText(term: ResultTerm | undefined, { prefixes, base }: ResultTableOptions): string {
  if (term === undefined) return ''
  const value = onOneLine(term.value)
  if (term.type === 'bnode') return `_:${value}`
  if (term.type !== 'uri') return value
  if (value.startsWith(base)) return `<${value.slice(base.length)}>`
  const short = shortenIri(value, prefixes)
  return short === value ? `<${value}>` : short
}
