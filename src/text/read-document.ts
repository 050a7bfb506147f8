import { InputError } from '../errors.ts'
import type { TextDocument } from '../model.ts'
import { checkIsText } from './check-is-text.ts'
import { decodeDocument } from './decode-document.ts'
import { decodePage } from './decode-page.ts'
import { decodeStart } from './decode-start.ts'
import { detectLanguage } from './detect-language.ts'
import type { ExtractedText } from './extracted-text.ts'
import { recogniseHtml } from './html/recognise-html.ts'
import { identifyText } from './identify-text.ts'
import { readHtml } from './read-html.ts'

export interface ReadOptions {
  /** The file's base name, or `-` for standard input. */
  readonly name: string
  /** What instances are named under; ends in `/` or `#`. */
  readonly base: string
  /** Larger inputs are refused. In bytes, at least 1, by default 64 MiB. */
  readonly maxBytes?: number
  /** The encoding of its text, as `TextDecoder` knows it; by default it is found out. */
  readonly encoding?: string | undefined
  /** What the name is taken to end in where many texts look alike, such as `md`. */
  readonly ending?: string | undefined
}

/** The size up to which a document is read unless the caller says otherwise. */
export const MAX_BYTES = 64 * 1024 * 1024

/**
 * The text of a file, and the document's identity, from its bytes. The identity depends on the
 * characters alone: neither on the name nor on how they were encoded. Of plain text nothing is
 * normalised but a byte order mark, which is dropped. Of an HTML page, by its first tag or its
 * name, `text` is the article, without markup and with its white space collapsed (see `readHtml`);
 * offsets point into that, and title and date are those of the page.
 *
 * Throws an `InputError` that says what the bytes look like when they are not text.
 *
 * @example
 * readDocument(new TextEncoder().encode('One line.'), { name: 'a.txt', base: 'https://a.example/' })
 * // { iri: 'https://a.example/document/…', name: 'a.txt', text: 'One line.', language: 'en', … }
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions): TextDocument {
  const { name, base } = options
  checkLength(bytes.length, options)
  const { text, ...declared } = readText(bytes, options)
  return { ...identifyText(text, base), name, text, language: detectLanguage(text), ...declared }
}

/** Whether bytes are those of a page, by their start and the name. */
export const looksLikeHtml = (bytes: Uint8Array, options: ReadOptions): boolean =>
  recogniseHtml(decodeStart(bytes), endOf(options))

/** A name, or one that ends as asked. */
export const endOf = ({ name, ending }: ReadOptions): string =>
  ending === undefined ? name : `.${ending}`

/** Throws an `InputError` when there are more bytes than the caller wants read. */
export function checkLength(
  length: number,
  { name, maxBytes = MAX_BYTES }: Pick<ReadOptions, 'name' | 'maxBytes'>,
): void {
  if (length <= maxBytes) return
  throw new InputError(
    'document-too-large',
    `${name} is larger than the ${maxBytes} bytes that are read at once; split it`,
    { details: { file: name, value: length } },
  )
}

function readText(bytes: Uint8Array, options: ReadOptions): ExtractedText {
  const { name } = options
  const isHtml = looksLikeHtml(bytes, options)
  const text = isHtml ? decodePage(bytes, options) : decodeDocument(bytes, options)
  checkIsText(text, name)
  return isHtml ? readHtml(text, name) : { text }
}
