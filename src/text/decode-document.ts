import { isUtf8 } from 'node:buffer'
import { InputError } from '../errors.ts'
import { decodeAs } from './decode-as.ts'
import { decodeText, refuseOtherFormats } from './decode-text.ts'
import { guessEncoding } from './guess-encoding.ts'
import { looksLikeUtf16 } from './looks-like-utf16.ts'

export interface DecodeOptions {
  /** For messages. */
  readonly name: string
  /** What the reader declares the bytes to be in, as `TextDecoder` knows it. */
  readonly encoding?: string | undefined
}

/**
 * The characters of a document: in the encoding that is declared, else of its byte order mark, which
 * is dropped, else UTF-8, else the one that it looks like.
 *
 * Throws an `InputError` when the bytes are not as declared, or as `decodeText` when no encoding
 * fits.
 */
export function decodeDocument(bytes: Uint8Array, { name, encoding }: DecodeOptions): string {
  refuseOtherFormats(bytes, name)
  if (encoding !== undefined) return decodeDeclared(bytes, encoding, name)
  const guessed = isMarked(bytes) || isPlainUtf8(bytes) ? undefined : guessEncoding(bytes)
  return guessed === undefined ? decodeText(bytes, name) : decodeAs(bytes, guessed)
}

/** Byte order marks of UTF-8 and UTF-16. */
const MARKS = [
  [0xef, 0xbb, 0xbf],
  [0xff, 0xfe],
  [0xfe, 0xff],
]

export function isMarked(bytes: Uint8Array): boolean {
  return MARKS.some((mark) => mark.every((byte, index) => bytes[index] === byte))
}

/** Latin letters in UTF-16 are UTF-8 too, with a zero byte beside each. */
function isPlainUtf8(bytes: Uint8Array): boolean {
  return isUtf8(bytes) && !(bytes.includes(0) && looksLikeUtf16(bytes) !== undefined)
}

function decodeDeclared(bytes: Uint8Array, encoding: string, name: string): string {
  const text = decodeAs(bytes, encoding)
  if (!text.includes('\uFFFD')) return text
  throw new InputError(
    'not-as-declared',
    `${name} is not encoded in ${encoding}; give the encoding that it is in, or none`,
    { details: { file: name, value: encoding } },
  )
}
