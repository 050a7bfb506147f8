import { InputError } from '../../errors.ts'
import type { Row } from './read-rows.ts'

/** Whether a text is JSON Lines: its first line that is not blank is a whole JSON object. */
export function recogniseJsonLines(start: string): boolean {
  const [line = ''] = start.trimStart().split(/\r?\n/, 1)
  return line.startsWith('{"') && toRow(line) !== undefined
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

function toRow(line: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { ...value }
      : undefined
  } catch {
    return undefined
  }
}
