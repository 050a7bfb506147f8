import { isUtf8 } from 'node:buffer'
import { InputError } from '../errors.ts'
import { findInvalidUtf8 } from './find-invalid-utf8.ts'
import { guessEncoding } from './guess-encoding.ts'
import { recogniseFormat } from './recognise-format.ts'

/**
 * The characters of a file: UTF-8, or UTF-16 where a byte order mark says so; the mark is dropped.
 *
 * Throws an `InputError` that names the format when the first bytes are those of one that is not
 * text, and else the first byte that is no UTF-8 (offset from 0) and the likely encoding.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  refuseOtherFormats(bytes, name)
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 'utf-16le', name)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 'utf-16be', name)
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes)
  throw notUtf8(bytes, name)
}

/** Throws an `InputError` that names the format when the first bytes are those of one. */
export function refuseOtherFormats(bytes: Uint8Array, name: string): void {
  const format = recogniseFormat(bytes)
  if (format === undefined) return
  throw new InputError('binary-document', `${name} looks like ${format}; give the text of it`, {
    details: { file: name },
  })
}

function decodeUtf16(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new InputError(
      'not-utf-16',
      `${name} begins like UTF-16 but is not: a character is cut in half; save it as UTF-8`,
      { details: { file: name }, cause },
    )
  }
}

function notUtf8(bytes: Uint8Array, name: string): InputError {
  const offset = findInvalidUtf8(bytes) ?? 0
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const details = { file: name, offset, value: `0x${byte}` }
  const found = `${name} is not UTF-8 text: byte 0x${byte} at offset ${offset}`
  if (bytes.includes(0)) {
    return new InputError('binary-document', `${found}, and zero bytes as in binary data`, {
      details,
    })
  }
  const encoding = guessEncoding(bytes)?.toUpperCase()
  const advice =
    encoding === undefined
      ? 'convert it with: iconv -f ENCODING -t UTF-8'
      : `it looks like ${encoding}; convert it with: iconv -f ${encoding} -t UTF-8`
  return new InputError('not-utf-8', `${found}; ${advice} ${name} > utf8.txt`, { details })
}
