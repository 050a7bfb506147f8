import { readFileSync } from 'node:fs'

/**
 * Digests by the name of their section as bytes: a line of JSON with names and counts, padded to a
 * multiple of eight bytes, then the numbers of one section after the other, little-endian.
 */
export function encodeDigests(sections: ReadonlyMap<string, Float64Array>): Uint8Array {
  const names = [...sections].map(([name, { length }]) => [name, length])
  const line = JSON.stringify(names)
  const bytes = Buffer.byteLength(line) + 1
  const head = Buffer.from(`${line}${' '.repeat((8 - (bytes % 8)) % 8)}\n`)
  return Buffer.concat([
    head,
    ...[...sections.values()].map((each) =>
      Buffer.from(each.buffer, each.byteOffset, each.byteLength),
    ),
  ])
}

export function readDigests(path: string): ReadonlyMap<string, Float64Array> {
  const file = readFileSync(path)
  const start = file.indexOf(10) + 1
  const names: readonly (readonly [string, number])[] = JSON.parse(
    file.subarray(0, start).toString('utf8'),
  )
  // A copy, so that the numbers start at a multiple of their size.
  const numbers = new Float64Array(Uint8Array.from(file.subarray(start)).buffer)
  const sections = new Map<string, Float64Array>()
  let offset = 0
  for (const [name, length] of names) {
    sections.set(name, numbers.subarray(offset, offset + length))
    offset += length
  }
  return sections
}
