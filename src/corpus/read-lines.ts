import { closeSync, openSync, readSync } from 'node:fs'

/** Small, since many files are read side by side. */
const PIECE_BYTES = 32_768
const NEWLINE = 10

/**
 * The lines of a file in UTF-8, without their ends, as they are needed; lines end in `\n` alone. It
 * does not wait: what is merged out of hundreds of files would wait for each piece of each of them.
 * Of the piece that is being read only bytes are kept, which need not be collected as garbage.
 */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(PIECE_BYTES)
    let rest: Buffer | undefined
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      const bytes = piece.subarray(0, read)
      let start = 0
      for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
        if (rest === undefined) yield bytes.toString('utf8', start, end)
        else yield Buffer.concat([rest, bytes.subarray(start, end)]).toString('utf8')
        rest = undefined
        start = end + 1
      }
      if (start < read) rest = Buffer.concat([rest ?? NO_BYTES, bytes.subarray(start)])
    }
    if (rest !== undefined) yield rest.toString('utf8')
  } finally {
    closeSync(file)
  }
}

const NO_BYTES = Buffer.alloc(0)
