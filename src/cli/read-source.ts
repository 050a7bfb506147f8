import { type Stats, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { FetchedFile } from '../fetch/fetch-address.ts'
import { checkLength, MAX_BYTES } from '../text/read-document.ts'
import { type InputOptions, type InputReading, readInput } from '../text/read-input.ts'
import type { DocumentOptions } from './document-options.ts'
import { readBytes, readWhole } from './read-bytes.ts'

/** Of one address of the web, in milliseconds. */
const FETCH_TIMEOUT_MS = 30_000
/** What look-alike texts end in, by what servers call them. */
const ENDINGS: Readonly<Record<string, string>> = {
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/xhtml+xml': 'html',
  'message/rfc822': 'eml',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/markdown': 'md',
  'text/tab-separated-values': 'tsv',
}
/** What declares its own encoding, or has none. */
const PLAIN = /^text\/(?!html)/

/** An input as it comes: a file, standard input, or what an address of the web answered. */
export interface Source extends Partial<Pick<FetchedFile, 'mediaType' | 'charset'>> {
  readonly path: string
  readonly bytes: Uint8Array
}

export async function openSource(path: string, options: DocumentOptions): Promise<Source> {
  if (!isAddress(path)) return { path, bytes: await readFileOf(path) }
  // Loaded when it is needed: most inputs are files.
  const { fetchAddress } = await import('../fetch/fetch-address.ts')
  const fetched = await fetchAddress(path, {
    maxBytes: MAX_BYTES,
    timeoutMs: FETCH_TIMEOUT_MS,
    ...(options.allowPrivate === true ? { mayAsk: () => true } : {}),
  })
  return { path, ...fetched }
}

/**
 * Without reading a file that is too large anyway. It does not wait where the length is known: of
 * thousands of small files, waiting for each takes longer than reading it.
 */
async function readFileOf(path: string): Promise<Uint8Array> {
  const found = statOf(path)
  checkLength(found?.size ?? 0, { name: basename(path) })
  return found?.isFile() && found.size > 0 ? readWhole(path) : readBytes(path, MAX_BYTES)
}

/** What stands in the way of reading it is told of by who reads it. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)

/** The documents in an input. */
export async function readSource(source: Source, options: ReadingOptions): Promise<InputReading> {
  return readInput(source.bytes, inputOptions(source, options))
}

export interface ReadingOptions extends DocumentOptions {
  readonly base: string
}

/** How an input is to be read: as asked, else as it is declared. */
export function inputOptions(
  { path, mediaType = '', charset }: Source,
  { base, ...options }: ReadingOptions,
): InputOptions {
  const { as: asked, encoding } = options
  const declared = PLAIN.test(mediaType) ? knownEncoding(charset) : undefined
  return {
    name: isAddress(path) ? path : basename(path),
    base,
    ending: asked ?? ENDINGS[mediaType],
    encoding: encoding ?? declared,
    columns: {
      text: options.textColumn,
      title: options.titleColumn,
      author: options.authorColumn,
      date: options.dateColumn,
      id: options.idColumn,
    },
  }
}

function knownEncoding(label: string | undefined): string | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}
