import { hanShare } from './detect-language.ts'

const SAMPLE_BYTES = 64 * 1024
const LEAST_HAN_SHARE = 0.2
/** In GB 2312 both bytes of a character are high; in Big5 nearly half of the second ones are not. */
const HIGH_PAIRS_OF_GB = 0.95

/**
 * The older Chinese encoding that bytes which are no UTF-8 look like, or `undefined`. A guess from
 * the first 64 KiB, for the advice in a message; nothing is decoded by it.
 */
export function guessEncoding(bytes: Uint8Array): 'GB18030' | 'BIG5' | undefined {
  const sample = wholeLines(bytes.subarray(0, SAMPLE_BYTES))
  const order: readonly ('GB18030' | 'BIG5')[] =
    shareOfHighPairs(sample) > HIGH_PAIRS_OF_GB ? ['GB18030', 'BIG5'] : ['BIG5', 'GB18030']
  return order.find((encoding) => readsAsChinese(sample, encoding))
}

/** Up to the last line break, since a cut in the middle of a character would count as an error. */
function wholeLines(bytes: Uint8Array): Uint8Array {
  if (bytes.length < SAMPLE_BYTES) return bytes
  const end = bytes.lastIndexOf(0x0a)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

function shareOfHighPairs(bytes: Uint8Array): number {
  let pairs = 0
  let high = 0
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue
    index += 1
    pairs += 1
    if ((bytes[index] ?? 0) > 0xa0) high += 1
  }
  return pairs === 0 ? 0 : high / pairs
}

function readsAsChinese(bytes: Uint8Array, encoding: string): boolean {
  try {
    return hanShare(new TextDecoder(encoding, { fatal: true }).decode(bytes)) > LEAST_HAN_SHARE
  } catch {
    return false
  }
}
