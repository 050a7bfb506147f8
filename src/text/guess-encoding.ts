import { createRequire } from 'node:module'
import type { analyse } from 'chardet'
import { decodeAs } from './decode-as.ts'
import { hanShare } from './detect-language.ts'
import { countWholeBytes } from './find-invalid-utf8.ts'
import { looksLikeUtf16 } from './looks-like-utf16.ts'

const SAMPLE_BYTES = 64 * 1024
/** Characters: a few wrong bytes may look like fewer. */
const LEAST_HAN = 4
const LEAST_HAN_SHARE = 0.2
/** In GB 2312 both bytes of a character are high; in Big5 nearly half of the second ones are not. */
const HIGH_PAIRS_OF_GB = 0.95
/** Of 100, as `chardet` counts. */
const LEAST_CONFIDENCE = 20
/** Of ASCII, so that a few wrong bytes in a short text are not taken for letters. */
const LEAST_LETTERS = 40
/** What `chardet` tells apart that Western text comes in: one byte a character. */
const ONE_BYTE = /^(?:windows-125\d|ISO-8859-\d+|KOI8-R)$/i
/** Marks that such encodings have and text uses, beside letters. */
const FITTING_MARK = /^[\p{Pi}\p{Pf}\p{Pd}\p{Sc}\p{Zs}…„‚•°§©®™±×·¼½¾«»¡¿²³]$/u

const load = createRequire(import.meta.url)

/**
 * The encoding, as `TextDecoder` knows it, that bytes which are no UTF-8 most likely are in, or
 * `undefined`. Judged by the first 64 KiB: the older Chinese encodings by what reads as Chinese,
 * those of one byte by their letters, which must stand within words.
 */
export function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = wholeLines(bytes.subarray(0, SAMPLE_BYTES))
  const utf16 = looksLikeUtf16(bytes.length % 2 === 0 ? bytes.subarray(0, SAMPLE_BYTES) : sample)
  if (utf16 !== undefined) return utf16
  if (bytes.includes(0) || isBrokenUtf8(sample)) return undefined
  const order =
    shareOfHighPairs(sample) > HIGH_PAIRS_OF_GB ? ['gb18030', 'big5'] : ['big5', 'gb18030']
  return order.find((encoding) => readsAsChinese(sample, encoding)) ?? guessOneByte(sample)
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
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
    return han >= LEAST_HAN && hanShare(text) > LEAST_HAN_SHARE
  } catch {
    return false
  }
}

/** Whether at least half of the bytes beyond ASCII are in whole characters of UTF-8. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const whole = countWholeBytes(bytes)
  return whole > 0 && whole * 2 >= bytes.reduce((sum, byte) => sum + (byte >> 7), 0)
}

function guessOneByte(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes)
  const isShort = (text.match(/[a-z]/gi)?.length ?? 0) < LEAST_LETTERS
  if (isShort || countWholeBytes(bytes) > 0) return undefined
  // `require` returns `any`: the cast names what the package exports.
  const detector = load('chardet') as { readonly analyse: typeof analyse }
  const found = detector
    .analyse(bytes)
    .filter(({ name, confidence }) => ONE_BYTE.test(name) && confidence >= LEAST_CONFIDENCE)
    .map(({ name }) => name.toLowerCase())
  return found.find((encoding) => fits(decodeAs(bytes, encoding)))
}

/** Whether each character beyond ASCII is a letter beside a letter, or a mark that texts use. */
function fits(text: string): boolean {
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/g)) {
    if (FITTING_MARK.test(character)) continue
    const beside = `${text[index - 1] ?? ''}${text[index + 1] ?? ''}`
    if (!/\p{L}/u.test(character) || !/\p{L}/u.test(beside)) return false
  }
  return true
}
