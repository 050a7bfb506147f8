import { InputError } from '../errors.ts'
import { type Line, readLines } from './read-lines.ts'

/** One line of a list: a text, with its id where the list has ids. */
export interface ListEntry {
  readonly id?: string
  readonly text: string
}

/**
 * The entries of a list, as they come: a text a line, or an id, a tab and a text. Blank lines are
 * passed over. Throws an `InputError` for a line that is neither, or not as the first one is.
 */
export async function* readList(path: string): AsyncGenerator<ListEntry> {
  let columns = 0
  for await (const line of readLines(path)) {
    if (line.text.trim() === '') continue
    const cells = line.text.split('\t').map((cell) => cell.trim())
    columns ||= Math.min(cells.length, 2)
    if (cells.length !== columns) {
      throw fault(path, line, `has ${counted(cells.length)}; expected ${described(columns)}`)
    }
    if (cells.includes('')) throw fault(path, line, `is not ${described(2)}: one of them is empty`)
    const [first = '', second] = cells
    yield second === undefined ? { text: first } : { id: first, text: second }
  }
}

function described(columns: number): string {
  return columns === 1 ? 'a text alone, as in the first line' : 'an id, a tab and a text'
}

function counted(columns: number): string {
  return columns === 1 ? '1 column' : `${columns} columns`
}

function fault(path: string, { number }: Line, what: string): InputError {
  return new InputError('bad-list', `${path}, line ${number}: the line ${what}`, {
    details: { file: path, line: number },
  })
}
