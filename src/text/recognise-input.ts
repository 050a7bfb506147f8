import { InputError } from '../errors.ts'

/** What a file is by its first bytes, where these are not those of text. */
export type BinaryFormat = 'pdf' | 'zip' | 'gzip' | 'tar'

/** Bytes by which formats are told, and the offset at which they stand. */
const MAGIC: readonly (readonly [format: BinaryFormat, bytes: string, at: number])[] = [
  ['pdf', '%PDF-', 0],
  ['zip', 'PK\x03\x04', 0],
  ['zip', 'PK\x05\x06', 0],
  ['gzip', '\x1f\x8b', 0],
  ['tar', 'ustar', 257],
]
/** So many bytes tell. */
const HEAD = 262

export function recogniseBinary(bytes: Uint8Array): BinaryFormat | undefined {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD))
  const characters = start.toString('latin1')
  return MAGIC.find(([, magic, at]) => characters.startsWith(magic, at))?.[0]
}

/** What a ZIP archive is, by the files in it. */
export type ZipFormat = 'docx' | 'epub' | 'archive'

/** What is a ZIP archive too and is not read, by a path in it. */
const OTHER: readonly (readonly [path: RegExp, what: string])[] = [
  [/^xl\/workbook/, 'a spreadsheet; save it as CSV'],
  [/^ppt\/presentation/, 'a presentation; save it as PDF'],
  [/^content\.xml$/, 'an OpenDocument file; save it as .docx or PDF'],
  [/^META-INF\/MANIFEST\.MF$/, 'a program; give documents'],
]

/** Throws an `InputError` that says what the archive is when it is none of these. */
export function recogniseZip(paths: readonly string[], name: string): ZipFormat {
  if (paths.includes('word/document.xml')) return 'docx'
  if (paths.includes('META-INF/container.xml')) return 'epub'
  const what = OTHER.find(([path]) => paths.some((each) => path.test(each)))?.[1]
  if (what === undefined) return 'archive'
  throw new InputError('binary-document', `${name} is ${what}`, { details: { file: name } })
}
