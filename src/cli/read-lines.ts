import { InputError } from '../errors.ts'
import { readChunks } from './read-bytes.ts'

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = 0xfeff
/** A line that is longer is no line of a list, and must not fill the memory. */
const MOST_BYTES = 1024 * 1024

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line break. */
  readonly text: string
}

/**
 * The lines of a file, or of standard input where the path is `-`, as they come. Throws an
 * `InputError` with the number of the line for one that is no UTF-8 or longer than a mebibyte.
 */
export async function* readLines(path: string): AsyncGenerator<Line> {
  let number = 0
  let rest: Buffer[] = []
  let length = 0
  for await (const chunk of readChunks(path)) {
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      number += 1
      yield decodeLine(Buffer.concat([...rest, chunk.subarray(start, end)]), { path, number })
      rest = []
      length = 0
      start = end + 1
    }
    rest.push(chunk.subarray(start))
    length += chunk.length - start
    if (length > MOST_BYTES) {
      throw fault({ path, number: number + 1 }, 'line-too-long', 'is longer than 1 MiB')
    }
  }
  if (length > 0) yield decodeLine(Buffer.concat(rest), { path, number: number + 1 })
}

interface Place {
  readonly path: string
  readonly number: number
}

function decodeLine(bytes: Buffer, place: Place): Line {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw fault(place, 'not-utf-8', 'is not UTF-8 text; convert the file with iconv')
  }
  const { number } = place
  const isMarked = number === 1 && text.charCodeAt(0) === BYTE_ORDER_MARK
  return { number, text: text.slice(isMarked ? 1 : 0).replace(/\r$/, '') }
}

function fault({ path, number }: Place, code: string, what: string): InputError {
  return new InputError(code, `${path}, line ${number}: the line ${what}`, {
    details: { file: path, line: number },
  })
}
