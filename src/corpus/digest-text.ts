import { createHash } from 'node:crypto'

/** The highest bit of the exponent: without it, eight bytes are a number that can be compared. */
const EXPONENT_BIT = 0x40

/**
 * A number for a text: equal texts have equal numbers, and different texts do not, but for one
 * chance in 10^18 of each pair. Made to be sorted and counted, eight bytes each.
 */
export function digestText(text: string): number {
  const bytes = createHash('sha256').update(text).digest()
  bytes[7] = (bytes[7] ?? 0) & ~EXPONENT_BIT
  return bytes.readDoubleLE(0)
}

/** How many different numbers there are in sorted ones. */
export function countDistinct(sorted: Float64Array): number {
  let count = 0
  for (let index = 0; index < sorted.length; index++) {
    if (index === 0 || sorted[index] !== sorted[index - 1]) count += 1
  }
  return count
}
