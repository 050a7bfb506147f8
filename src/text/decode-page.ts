import { isUtf8 } from 'node:buffer'
import { InputError } from '../errors.ts'
import { decodeText, refuseOtherFormats } from './decode-text.ts'
import { declaredEncoding } from './html/declared-encoding.ts'

/** Fewer may be an accident in another encoding; this many are not. In bytes. */
const HIGH_BYTES_OF_UTF8 = 20
/** Pages cut their own text within a character, in a summary, say: not worth refusing them. */
const STRAY_BYTES = 3
const STRAY_SHARE = 0.001
/** Byte order marks of UTF-8 and UTF-16. */
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/**
 * The characters of an HTML page, in the encoding of its byte order mark, else of its own
 * declaration, else UTF-8. Bytes that are plainly UTF-8 are read as such whatever they declare,
 * since converted pages keep their old declaration. A few bytes that are no character become
 * U+FFFD, where the encoding was declared.
 *
 * Throws an `InputError` when the bytes are not what they declare, or without a declaration not
 * UTF-8.
 */
export function decodePage(bytes: Uint8Array, name: string): string {
  refuseOtherFormats(bytes, name)
  const encoding = declaredEncoding(bytes)
  if (encoding === undefined || isMarked(bytes) || isPlainlyUtf8(bytes)) {
    return decodeText(bytes, name)
  }
  const text = decode(bytes, encoding)
  if (strayCharacters(text) > Math.max(STRAY_BYTES, text.length * STRAY_SHARE)) {
    throw new InputError(
      'not-as-declared',
      `${name} says that it is encoded in ${encoding}, but it is not; save it as UTF-8`,
      { details: { file: name, value: encoding } },
    )
  }
  return text
}

function isMarked(bytes: Uint8Array): boolean {
  return MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte))
}

/**
 * In one piece, Node decodes windows-1252 as Latin-1 and so loses its quotation marks and dashes;
 * as a stream it does not.
 */
function decode(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding)
  return decoder.decode(bytes, { stream: true }) + decoder.decode()
}

function isPlainlyUtf8(bytes: Uint8Array): boolean {
  if (!isUtf8(bytes)) return false
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0x80) high += 1
    if (high >= HIGH_BYTES_OF_UTF8) return true
  }
  return false
}

function strayCharacters(text: string): number {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1
  return count
}
