/** Text that grows piece by piece, kept as UTF-8 outside the heap of JavaScript. */
export interface CollectedText {
  readonly add: (piece: string) => void
  readonly isEmpty: () => boolean
  /** All of it; more may be added afterwards. */
  readonly bytes: () => Uint8Array
}

/** UTF-16 units that wait to be encoded together. */
const CHUNK = 65_536

export function collectText(): CollectedText {
  const chunks: Uint8Array[] = []
  let waiting: string[] = []
  let length = 0
  const encode = () => {
    if (length === 0) return
    chunks.push(Buffer.from(waiting.join(''), 'utf8'))
    waiting = []
    length = 0
  }
  return {
    add: (piece) => {
      waiting.push(piece)
      length += piece.length
      if (length >= CHUNK) encode()
    },
    isEmpty: () => length === 0 && chunks.length === 0,
    bytes: () => {
      encode()
      return Buffer.concat(chunks)
    },
  }
}
