import { once } from '../rdf/once.ts'

/** Without the highest bit of the exponent, eight bytes are a number that can be compared. */
const COMPARABLE = 0xbf_ff_ff_ff_ff_ff_ff_ffn

/**
 * What gives a number for a text: equal texts have equal numbers, and different texts do not, but
 * for one chance in 10^18 of each pair, unless someone looked for two that do. Made to be sorted and
 * counted, eight bytes each.
 */
export const openDigester = once(async (): Promise<(text: string) => number> => {
  // Loaded by those who digest: a program of its own (WebAssembly) has to be compiled for it.
  const { default: xxhash } = await import('xxhash-wasm')
  const { h64 } = await xxhash()
  const bits = new BigUint64Array(1)
  const number = new Float64Array(bits.buffer)
  return (text) => {
    bits[0] = h64(text) & COMPARABLE
    return number[0] ?? 0
  }
})
