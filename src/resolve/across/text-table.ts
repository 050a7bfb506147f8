import { growingNumbers } from './growing-numbers.ts'

/**
 * Different texts, each with a number, in the order in which they came. They lie as bytes outside of
 * the heap of JavaScript: some 30 bytes for each besides its own, and nothing to be collected.
 */
export interface TextTable {
  readonly size: () => number
  /** The number of a text, from 0; it is kept where it is not there yet. */
  readonly add: (text: string) => number
  /** -1 where it is not there. */
  readonly find: (text: string) => number
  /** The text of a number that `add` has given. */
  readonly at: (number: number) => string
}

const PIECE_BYTES = 262_144
const FIRST_SLOTS = 1024

export function textTable(): TextTable {
  const pieces: Buffer[] = []
  /** Where the last piece is free. */
  let free = 0
  /** Of each text: its piece, its place there, its length in bytes, and its hash. */
  const [places, starts, lengths] = [growingNumbers(), growingNumbers(), growingNumbers()]
  const hashes = growingNumbers()
  /** Numbers and one, where their hashes say; 0 is free. Never more than half full. */
  let slots = new Int32Array(FIRST_SLOTS)
  let scratch = Buffer.allocUnsafe(1024)

  const bytesOf = (text: string): Buffer => {
    if (scratch.length < 3 * text.length) scratch = Buffer.allocUnsafe(6 * text.length)
    return scratch.subarray(0, scratch.write(text))
  }
  const stored = (number: number): Buffer => {
    const start = starts.at(number)
    return (pieces[places.at(number)] ?? scratch).subarray(start, start + lengths.at(number))
  }

  /** The slot of a text, or the free one where it would be. */
  function slotOf(bytes: Buffer, hash: number): number {
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1
      if (number < 0) return slot
      if (hashes.at(number) === hash && bytes.equals(stored(number))) return slot
    }
  }

  function store(bytes: Buffer, hash: number): number {
    if (pieces.length === 0 || free + bytes.length > (pieces.at(-1)?.length ?? 0)) {
      pieces.push(Buffer.allocUnsafeSlow(Math.max(PIECE_BYTES, bytes.length)))
      free = 0
    }
    pieces.at(-1)?.set(bytes, free)
    places.push(pieces.length - 1)
    starts.push(free)
    free += bytes.length
    hashes.push(hash)
    return lengths.push(bytes.length)
  }

  function grow(): void {
    slots = new Int32Array(2 * slots.length)
    const mask = slots.length - 1
    for (let number = 0; number < hashes.length(); number++) {
      let slot = hashes.at(number) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
  }

  return {
    size: hashes.length,
    add: (text) => {
      const bytes = bytesOf(text)
      const hash = hashOf(bytes)
      const slot = slotOf(bytes, hash)
      const known = (slots[slot] ?? 0) - 1
      if (known >= 0) return known
      const number = store(bytes, hash)
      slots[slot] = number + 1
      if (2 * (number + 1) > slots.length) grow()
      return number
    },
    find: (text) => {
      const bytes = bytesOf(text)
      return (slots[slotOf(bytes, hashOf(bytes))] ?? 0) - 1
    },
    at: (number) => stored(number).toString('utf8'),
  }
}

/** FNV-1a, its bits mixed once more, since the last ones say where to look. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < bytes.length; index++) {
    hash = Math.imul(hash ^ (bytes[index] ?? 0), 0x01000193)
  }
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0
}
