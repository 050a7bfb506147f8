import { CsvError, parse } from 'csv-parse/sync'
import { InputError } from '../../errors.ts'
import type { Row } from './read-rows.ts'

const DELIMITERS = [',', ';', '\t', '|']

/**
 * The rows of a table as text (CSV), its first line being the names of the columns. What parts the
 * columns is what the first line has most of.
 */
export function parseCsv(text: string, name: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      delimiter: delimiterOf(text),
      relax_column_count_less: true,
      skip_empty_lines: true,
    })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    const line = typeof cause.lines === 'number' ? cause.lines : 1
    throw new InputError(
      'broken-table',
      `${name}, line ${line}: the quotes or columns do not fit; save the table anew`,
      { details: { file: name, line }, cause },
    )
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const count = (mark: string) => first.split(mark).length
  return DELIMITERS.reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
