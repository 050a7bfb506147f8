import { closeSync, openSync, readSync } from 'node:fs'

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
