import type { GraphFormat, ResultFormat } from '../query/query-pool.ts'

export type TableFormat = ResultFormat | 'table'

/** What SELECT and ASK are answered in. */
export const TABLE_FORMATS: readonly TableFormat[] = ['table', 'json', 'xml', 'csv', 'tsv']

/** What CONSTRUCT and DESCRIBE are answered in. */
export const GRAPH_FORMATS: readonly GraphFormat[] = ['turtle', 'ntriples', 'jsonld', 'rdfxml']

export type QueryFormat = TableFormat | GraphFormat

export const QUERY_FORMATS: readonly QueryFormat[] = [...TABLE_FORMATS, ...GRAPH_FORMATS]

export const isTableFormat = (format: string): format is TableFormat =>
  TABLE_FORMATS.some((each) => each === format)

export const isGraphFormat = (format: string): format is GraphFormat =>
  GRAPH_FORMATS.some((each) => each === format)
