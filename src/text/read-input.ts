import { InputError } from '../errors.ts'
import type { TextDocument } from '../model.ts'
import { UNPACK_LIMITS, type UnpackLimits } from './archive/limits.ts'
import { checkIsText } from './check-is-text.ts'
import { decodeDocument } from './decode-document.ts'
import { detectLanguage } from './detect-language.ts'
import type { ExtractedText, TextPart } from './extracted-text.ts'
import { recogniseHtml } from './html/recognise-html.ts'
import { identifyText } from './identify-text.ts'
import { recogniseMail } from './mail/recognise-mail.ts'
import {
  checkLength,
  endOf,
  looksLikeHtml,
  MAX_BYTES,
  type ReadOptions,
  readDocument,
} from './read-document.ts'
import { recogniseBinary, recogniseZip } from './recognise-input.ts'
import type { Columns } from './rows/columns.ts'
import { parseJsonLines, parseJsonRows, recogniseJsonLines } from './rows/json-lines.ts'

export interface InputOptions extends ReadOptions {
  /** Of tables: by default those with the usual names. */
  readonly columns?: Columns | undefined
  /** How much may come out of archives. */
  readonly limits?: Partial<UnpackLimits>
}

/** What came out of one input. */
export interface InputReading {
  /** In the order of the input; names are that of the input and what stands in it behind. */
  readonly documents: readonly TextDocument[]
  /** What was passed over, a line each, for people. */
  readonly notes: readonly string[]
}

/** How deep an input stands in archives: what is in one may not be one. */
type Place = 'outside' | 'in an archive'

/**
 * The documents in a file of any format that is read: plain text, HTML, Markdown, PDF, Word (.docx),
 * EPUB, e-mail, a mailbox, CSV, JSON Lines, an array of JSON objects, and ZIP, tar or gzip files of these. The content tells which,
 * and the name only where many texts look alike: `.md`, `.csv`, `.tsv`, `.eml`. The text of each is what a
 * reader sees; offsets point into that.
 *
 * Throws an `InputError` that says what is wrong when nothing can be read.
 */
export async function readInput(bytes: Uint8Array, options: InputOptions): Promise<InputReading> {
  return readAt('outside', bytes, options)
}

async function readAt(
  place: Place,
  bytes: Uint8Array,
  options: InputOptions,
): Promise<InputReading> {
  const { name } = options
  checkLength(bytes.length, options)
  switch (recogniseBinary(bytes)) {
    case 'pdf': {
      const { readPdf } = await import('./pdf/read-pdf.ts')
      return one(await readPdf(bytes, name), options)
    }
    case 'zip':
      return readZipped(place, bytes, options)
    case 'tar':
      return readTarred(place, bytes, options)
    case 'gzip': {
      refuseNested(place, name)
      const { gunzip, gunzipHead } = await import('./archive/gunzip.ts')
      if (recogniseBinary(gunzipHead(bytes)) === 'tar') return readTarred(place, bytes, options)
      const inside = gunzip(bytes, name, limitsOf(options))
      return readAt('in an archive', inside, { ...options, name: name.replace(/\.gz$/i, '') })
    }
    case undefined:
      return readTexts(bytes, options)
  }
}

const limitsOf = ({ limits, maxBytes = MAX_BYTES }: InputOptions): UnpackLimits => ({
  ...UNPACK_LIMITS,
  maxBytes,
  ...limits,
})

function refuseNested(place: Place, name: string): void {
  if (place === 'outside') return
  throw new InputError(
    'nested-archive',
    `${name} is an archive inside an archive; unpack the outer one and give what is in it`,
    { details: { file: name } },
  )
}

async function readZipped(
  place: Place,
  bytes: Uint8Array,
  options: InputOptions,
): Promise<InputReading> {
  const { name } = options
  const { readZip } = await import('./archive/read-zip.ts')
  const files = await readZip(bytes, name, limitsOf(options))
  const format = recogniseZip([...files.keys()], name)
  if (format === 'docx') {
    const { readDocx } = await import('./office/read-docx.ts')
    return one(await readDocx({ bytes, files, name }), options)
  }
  if (format === 'epub') {
    const { readEpub } = await import('./office/read-epub.ts')
    return one(readEpub({ files, name }), options)
  }
  refuseNested(place, name)
  return readArchive(files, options)
}

async function readTarred(
  place: Place,
  bytes: Uint8Array,
  options: InputOptions,
): Promise<InputReading> {
  refuseNested(place, options.name)
  const { readTar } = await import('./archive/read-tar.ts')
  return readArchive(await readTar(bytes, options.name, limitsOf(options)), options)
}

/** Files of other kinds are passed over; an archive without any document is refused. */
async function readArchive(
  files: ReadonlyMap<string, Uint8Array>,
  options: InputOptions,
): Promise<InputReading> {
  const readings: InputReading[] = []
  for (const [path, inside] of files) {
    // What systems leave in archives: no documents.
    if (/(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)/.test(path)) continue
    try {
      const name = `${options.name}/${path}`
      readings.push(await readAt('in an archive', inside, { ...options, name }))
    } catch (error) {
      if (!(error instanceof InputError) || error.code === 'nested-archive') throw error
      readings.push({ documents: [], notes: [`passed over: ${error.message}`] })
    }
  }
  const documents = readings.flatMap((reading) => reading.documents)
  const notes = readings.flatMap((reading) => reading.notes)
  if (documents.length > 0) return { documents, notes }
  throw new InputError(
    'empty-archive',
    `${options.name} holds no document that can be read${notes.length > 0 ? `: ${notes[0]}` : ''}`,
    { details: { file: options.name } },
  )
}

async function readTexts(bytes: Uint8Array, options: InputOptions): Promise<InputReading> {
  const { name, columns = {} } = options
  const end = endOf(options)
  if (bytes.length === 0) return plain(bytes, options)
  const mail = recogniseMail(Buffer.from(bytes.subarray(0, 16_384)).toString('latin1'), end)
  if (mail !== undefined) return readMails(bytes, mail, options)
  const text = decodeDocument(bytes, options)
  if (recogniseHtml(text, end)) return plain(bytes, options)
  checkIsText(text, name)
  const objects = parseJsonRows(text)
  if (objects || recogniseJsonLines(text) || /\.(?:jsonl|ndjson)$/i.test(end)) {
    const { readRows } = await import('./rows/read-rows.ts')
    return many(readRows(objects ?? parseJsonLines(text, name), { name, columns }), options)
  }
  if (/\.(?:csv|tsv)$/i.test(end)) {
    const { parseCsv } = await import('./rows/parse-csv.ts')
    const { readRows } = await import('./rows/read-rows.ts')
    return many(readRows(parseCsv(text, name), { name, columns }), options)
  }
  if (/\.(?:md|markdown|mdx?)$/i.test(end)) {
    const { readMarkdown } = await import('./markdown/read-markdown.ts')
    return one(readMarkdown(text), options)
  }
  return plain(bytes, options)
}

async function readMails(
  bytes: Uint8Array,
  kind: 'mailbox' | 'message',
  options: InputOptions,
): Promise<InputReading> {
  const { name } = options
  const { readMail } = await import('./mail/read-mail.ts')
  const { splitMailbox } = await import('./mail/split-mailbox.ts')
  const messages = kind === 'mailbox' ? splitMailbox(bytes) : [bytes]
  const parts: TextPart[] = []
  const notes: string[] = []
  for (const [index, message] of messages.entries()) {
    const suffix = kind === 'mailbox' ? `#${index + 1}` : ''
    const { extracted, attachments } = await readMail(message)
    if (extracted) parts.push({ ...extracted, suffix })
    for (const file of attachments) notes.push(`passed over: ${name}${suffix}, attachment ${file}`)
  }
  return { ...many(parts, options), notes }
}

async function plain(bytes: Uint8Array, options: InputOptions): Promise<InputReading> {
  if (looksLikeHtml(bytes, options)) {
    const { preloadParseHtml } = await import('./html/load-parsers.ts')
    await preloadParseHtml()
  }
  return { documents: [readDocument(bytes, options)], notes: [] }
}

const one = (extracted: ExtractedText | undefined, options: InputOptions): InputReading =>
  many(extracted ? [{ ...extracted, suffix: '' }] : [], options)

function many(parts: readonly TextPart[], { name, base }: InputOptions): InputReading {
  const documents = parts.map(({ suffix, text, ...declared }) => ({
    ...identifyText(text, base),
    name: `${name}${suffix}`,
    text,
    language: detectLanguage(text),
    ...declared,
  }))
  if (documents.length > 0) return { documents, notes: [] }
  throw new InputError('empty-document', `${name} holds no text; give a file with text`, {
    details: { file: name },
  })
}
