/** How many different digests there are: as good as random, they are found by their last bits. */
export function countDistinct(parts: readonly Float64Array[]): number {
  const total = parts.reduce((sum, { length }) => sum + length, 0)
  const mask = 2 ** Math.ceil(Math.log2(2 * total + 1)) - 1
  const table = new Float64Array(mask + 1).fill(Number.NaN)
  let count = 0
  for (const part of parts) {
    const words = new Uint32Array(part.buffer, part.byteOffset, 2 * part.length)
    for (let index = 0; index < part.length; index++) {
      const digest = part[index] ?? 0
      let place = (words[2 * index] ?? 0) & mask
      while (isOther(table[place] ?? Number.NaN, digest)) place = (place + 1) & mask
      if (table[place] === digest) continue
      table[place] = digest
      count += 1
    }
  }
  return count
}

/** Nothing stands where there is no number. */
const isOther = (found: number, digest: number): boolean => found !== digest && !Number.isNaN(found)
