import { InputError } from '../../errors.ts'
import type { Row } from './read-rows.ts'

/** Whether a text is JSON Lines: its first line that is not blank is a whole JSON object. */
export function recogniseJsonLines(start: string): boolean {
  const [line = ''] = start.trimStart().split(/\r?\n/, 1)
  return line.startsWith('{"') && toRow(line) !== undefined
}

/**
 * The objects of a text that is one JSON value: an array of objects, or one object, over as many lines
 * as it likes; `undefined` where it is none.
 */
export function parseJsonRows(text: string): Row[] | undefined {
  if (!/^\s*(?:\[\s*)?\{/.test(text)) return undefined
  const value = parseJson(text)
  const rows = Array.isArray(value) ? value.map(rowOf) : [rowOf(value)]
  const found = rows.filter((row) => row !== undefined)
  return found.length > 0 && found.length === rows.length ? found : undefined
}

/** The objects of a text with one JSON object a line. Throws an `InputError` that names the line. */
export function parseJsonLines(text: string, name: string): Row[] {
  return text.split('\n').flatMap((written, index) => {
    if (written.trim() === '') return []
    const row = toRow(written)
    if (row !== undefined) return [row]
    const line = index + 1
    throw new InputError('broken-table', `${name}, line ${line}: no JSON object; mend that line`, {
      details: { file: name, line },
    })
  })
}

const toRow = (line: string): Row | undefined => rowOf(parseJson(line))

const rowOf = (value: unknown): Row | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined

/** `undefined`, which no JSON means, where the text is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
