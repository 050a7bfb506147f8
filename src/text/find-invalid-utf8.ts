interface Lead {
  readonly from: number
  readonly to: number
  readonly length: number
  /** The least and greatest second byte, both inclusive. */
  readonly second: readonly [number, number]
}

/** Table 3-7 of the Unicode standard: the well-formed byte sequences by their first byte. */
const LEADS: readonly Lead[] = [
  { from: 0xc2, to: 0xdf, length: 2, second: [0x80, 0xbf] },
  { from: 0xe0, to: 0xe0, length: 3, second: [0xa0, 0xbf] },
  { from: 0xe1, to: 0xec, length: 3, second: [0x80, 0xbf] },
  { from: 0xed, to: 0xed, length: 3, second: [0x80, 0x9f] },
  { from: 0xee, to: 0xef, length: 3, second: [0x80, 0xbf] },
  { from: 0xf0, to: 0xf0, length: 4, second: [0x90, 0xbf] },
  { from: 0xf1, to: 0xf3, length: 4, second: [0x80, 0xbf] },
  { from: 0xf4, to: 0xf4, length: 4, second: [0x80, 0x8f] },
]

/** Where the first sequence that is no UTF-8 begins, in bytes from 0; `undefined` when all is well. */
export function findInvalidUtf8(bytes: Uint8Array): number | undefined {
  let offset = 0
  while (offset < bytes.length) {
    const length = sequenceLength(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return undefined
}

/** How many of the bytes beyond ASCII are in well-formed sequences. */
export function countWholeBytes(bytes: Uint8Array): number {
  let count = 0
  for (let offset = 0; offset < bytes.length; ) {
    const length = sequenceLength(bytes, offset)
    if (length > 1) count += length
    offset += Math.max(length, 1)
  }
  return count
}

/** 1 to 4; 0 when no well-formed sequence begins here. */
function sequenceLength(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0
  if (first < 0x80) return 1
  const lead = LEADS.find(({ from, to }) => first >= from && first <= to)
  if (lead === undefined) return 0
  const isWithin = (at: number, [least, greatest]: readonly [number, number]) => {
    const byte = bytes[at] ?? 0
    return byte >= least && byte <= greatest
  }
  if (!isWithin(offset + 1, lead.second)) return 0
  for (let index = 2; index < lead.length; index += 1) {
    if (!isWithin(offset + index, [0x80, 0xbf])) return 0
  }
  return lead.length
}
