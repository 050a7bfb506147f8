/**
 * How many different digests there are in the first group, in the first two, and so on. They are as
 * good as random: they are found by their last bits.
 */
export function countDistinct(groups: readonly (readonly Float64Array[])[]): number[] {
  const total = groups.flat().reduce((sum, { length }) => sum + length, 0)
  const mask = 2 ** Math.ceil(Math.log2(2 * total + 1)) - 1
  const table = new Float64Array(mask + 1).fill(Number.NaN)
  let count = 0
  return groups.map((group) => {
    for (const part of group) count += addDistinct(part, table)
    return count
  })
}

/** How many of them were not there yet. */
function addDistinct(digests: Float64Array, table: Float64Array): number {
  const mask = table.length - 1
  const words = new Uint32Array(digests.buffer, digests.byteOffset, 2 * digests.length)
  let count = 0
  for (let index = 0; index < digests.length; index++) {
    const digest = digests[index] ?? 0
    let place = (words[2 * index] ?? 0) & mask
    while (isOther(table[place] ?? Number.NaN, digest)) place = (place + 1) & mask
    if (table[place] === digest) continue
    table[place] = digest
    count += 1
  }
  return count
}

/** Nothing stands where there is no number. */
const isOther = (found: number, digest: number): boolean => found !== digest && !Number.isNaN(found)
