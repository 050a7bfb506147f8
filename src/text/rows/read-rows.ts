import { InputError } from '../../errors.ts'
import { composeText } from '../compose-text.ts'
import type { TextPart } from '../extracted-text.ts'
import { type Columns, columnFor } from './columns.ts'

/** A row by its columns. */
export type Row = Readonly<Record<string, unknown>>

export interface ReadRowsOptions {
  /** For messages. */
  readonly name: string
  readonly columns: Columns
}

/**
 * One document a row, called by its id or else by its number, from 1; rows without text are none.
 *
 * Throws an `InputError` when there is no column for the text, or not the one that is asked for.
 */
export function readRows(rows: readonly Row[], { name, columns }: ReadRowsOptions): TextPart[] {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const uses = ['text', 'title', 'author', 'date', 'id'] as const
  for (const use of uses) checkColumn(use, names, { name, columns })
  const seen = new Map<string, number>()
  return rows.flatMap((row, index) => {
    const valueIn = (use: keyof Columns) => toText(row[columnFor(use, names, columns) ?? ''])
    const author = valueIn('author')
    const extracted = composeText({
      title: valueIn('title'),
      authors: author === '' ? [] : [author],
      date: valueIn('date'),
      blocks: valueIn('text')
        .replaceAll('\r\n', '\n')
        .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/),
    })
    const id = valueIn('id') || `row-${index + 1}`
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return extracted ? [{ ...extracted, suffix: times === 1 ? `#${id}` : `#${id}-${times}` }] : []
  })
}

function checkColumn(
  use: keyof Columns,
  names: readonly string[],
  { name, columns }: ReadRowsOptions,
): void {
  const isNeeded = use === 'text' || columns[use] !== undefined
  if (!isNeeded || columnFor(use, names, columns) !== undefined) return
  const wanted = columns[use] === undefined ? 'a column with the text' : `a column ${columns[use]}`
  const list = names.length === 0 ? 'it has none' : `it has ${names.slice(0, 20).join(', ')}`
  throw new InputError(
    'no-such-column',
    `${name} has not ${wanted}; ${list}; name it with --${use}-column`,
    { details: { file: name, value: columns[use] ?? use } },
  )
}

/** A list of names is one line. */
function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(', ')
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}
