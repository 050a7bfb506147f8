import { stringify } from 'csv-stringify/browser/esm/sync'
import type { Cell, Column } from './table-data.ts'

/**
 * A table as CSV (RFC 4180) with a mark of UTF-8, without which Excel reads Chinese wrongly. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function tableCsv(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string {
  const lines = [columns.map(({ name }) => name), ...rows.map((row) => row.map(({ text }) => text))]
  return stringify(lines, {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  })
}
