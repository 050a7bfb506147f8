/** Fewer bytes tell nothing. */
const LEAST_BYTES = 8
/** Of the units: what English and Chinese are written in. */
const LEAST_SHARE = 0.9
const PLAIN = /[\t\n\r\u0020-\u007e\u2010-\u2026\u3000-\u3017\uff01-\uff1f]/gu
const HAN = /\p{Script=Han}/gu

/**
 * Which UTF-16 some bytes without a byte order mark are in, if nearly all that is read so is Latin
 * letters or Chinese; `undefined` when neither is.
 */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < LEAST_BYTES || bytes.length % 2 === 1) return undefined
  // Two letters of ASCII read as one unit are a Chinese character.
  const mayBeHan = bytes.some((byte) => byte >= 0x80)
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes)
    const plain = text.match(PLAIN)?.length ?? 0
    const han = mayBeHan ? (text.match(HAN)?.length ?? 0) : 0
    return plain > 0 && plain + han > text.length * LEAST_SHARE
  })
}
