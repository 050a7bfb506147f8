import { closeSync, fstatSync, openSync, read, readSync } from 'node:fs'
import { promisify } from 'node:util'

const PIECE_BYTES = 1_048_576

/**
 * The bytes of a file in large pieces, as they are needed. Each piece lies where the one before was:
 * it must have been used before the next is asked for.
 */
export function* readPieces(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  try {
    const piece = Buffer.allocUnsafe(PIECE_BYTES)
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}

/** Large, since each takes a turn of this thread. */
const PIECE_BYTES_ASIDE = 4_194_304

/** The same for files one after another, read in another thread. */
export function openPieceReader(): (path: string) => AsyncGenerator<Uint8Array> {
  const piece = Buffer.allocUnsafe(PIECE_BYTES_ASIDE)
  return async function* (path) {
    const file = openSync(path, 'r')
    try {
      for (let left = fstatSync(file).size; left > 0; ) {
        const { bytesRead } = await readAside(file, piece, 0, piece.length, null)
        if (bytesRead === 0) return
        left -= bytesRead
        yield piece.subarray(0, bytesRead)
      }
    } finally {
      closeSync(file)
    }
  }
}

const readAside = promisify(read)
