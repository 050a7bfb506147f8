import { isUtf8 } from 'node:buffer'
import { InputError } from '../errors.ts'
import { decodeAs } from './decode-as.ts'
import { type DecodeOptions, decodeDocument, isMarked } from './decode-document.ts'
import { refuseOtherFormats } from './decode-text.ts'
import { declaredEncoding } from './html/declared-encoding.ts'

/** Fewer may be an accident in another encoding; this many are not. In bytes. */
const HIGH_BYTES_OF_UTF8 = 20
/** Pages cut their own text within a character, in a summary, say: not worth refusing them. */
const STRAY_BYTES = 3
const STRAY_SHARE = 0.001

/**
 * The characters of an HTML page, in the encoding of its byte order mark, else of its own
 * declaration, else UTF-8, else the one that it looks like. Bytes that are plainly UTF-8 are read as
 * such whatever they declare, since converted pages keep their old declaration. A few bytes that are
 * no character become U+FFFD, where the encoding was declared.
 *
 * Throws an `InputError` when the bytes are not what they declare, or are in no encoding known.
 */
export function decodePage(bytes: Uint8Array, options: DecodeOptions): string {
  const { name } = options
  refuseOtherFormats(bytes, name)
  const encoding = declaredEncoding(bytes)
  const isDeclared = options.encoding === undefined && encoding !== undefined
  if (!isDeclared || isMarked(bytes) || isPlainlyUtf8(bytes)) return decodeDocument(bytes, options)
  const text = decodeAs(bytes, encoding)
  if (strayCharacters(text) > Math.max(STRAY_BYTES, text.length * STRAY_SHARE)) {
    throw new InputError(
      'not-as-declared',
      `${name} says that it is encoded in ${encoding}, but it is not; save it as UTF-8`,
      { details: { file: name, value: encoding } },
    )
  }
  return text
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
