import { InputError } from '../errors.ts'
import type { TextDocument } from '../model.ts'

/**
 * What a build was made from, as it stands beside its files: enough to make it again without one of
 * its documents, wherever these have gone.
 */
export interface BuildRecord {
  /** Of Merganser. */
  readonly version: string
  readonly pack: { readonly iri: string; readonly version: string; readonly hash: string }
  readonly base: string
  readonly minConfidence: number
  /** Names of formats. */
  readonly formats: readonly string[]
  /** Whether the page answers queries. */
  readonly withQuery?: boolean | undefined
  /** Of the graph, as `build` prints it; left out where the graph was too large to work it out. */
  readonly hash?: string
  /** As they were read, by IRI and name: a text that came under several names, once for each. */
  readonly documents: readonly TextDocument[]
}

interface WrittenDocument extends Omit<TextDocument, 'text'> {
  readonly text?: string
}

interface WrittenRecord extends Omit<BuildRecord, 'documents'> {
  readonly documents: readonly WrittenDocument[]
}

/** The name of the file that holds it. */
export const RECORD_FILE = 'build.json'

/** What parts the entries of the documents from what stands before them. */
const DOCUMENTS = ',\n  "documents": ['

/** The record as JSON, with its fields in a fixed order; a text is written where it first stands. */
export function writeBuildRecord(record: BuildRecord): string {
  const { documents } = record
  const [start, end] = recordFrame(record)
  const entries = documents.map((document, index) =>
    recordEntry(document, documents[index - 1]?.iri === document.iri ? undefined : document.text),
  )
  return start + entries.join(',\n') + end
}

/** What stands before the entries of the documents, and behind them; commas stand between these. */
export function recordFrame(record: Omit<BuildRecord, 'documents'>): readonly [string, string] {
  const { version, pack, base, minConfidence, formats, withQuery, hash } = record
  const { iri, version: packVersion, hash: packHash } = pack
  const fields = {
    version,
    pack: { iri, version: packVersion, hash: packHash },
    base,
    minConfidence,
    formats,
    ...(withQuery ? { withQuery } : {}),
    ...(hash === undefined ? {} : { hash }),
  }
  const start = JSON.stringify(fields, null, 2).slice(0, -2)
  return [`${start}${DOCUMENTS}\n`, '\n  ]\n}\n']
}

/** The formats that a record names, out of the start of it; none where the text is no record. */
export function formatsInStart(start: string): readonly string[] {
  const end = start.indexOf(DOCUMENTS)
  const value = end < 0 ? undefined : parseJson(`${start.slice(0, end)}}`)
  return hasFormats(value) ? value.formats : []
}

/** A document of the record; without a text, that of the one before is meant. */
export function recordEntry(
  document: Omit<TextDocument, 'text'>,
  text: string | undefined,
): string {
  const { iri, hash, name, language, title, date } = document
  const fields = {
    iri,
    hash,
    name,
    language,
    ...(title === undefined ? {} : { title: { start: title.start, end: title.end } }),
    ...(date === undefined ? {} : { date }),
    ...(text === undefined ? {} : { text }),
  }
  return JSON.stringify(fields, null, 2).replace(/^/gm, '    ')
}

/** Throws `InputError`, code `bad-build-record`, when the text is no record. */
export function parseBuildRecord(text: string, file: string): BuildRecord {
  const value = parseJson(text)
  const documents = isRecord(value) ? withTexts(value.documents) : undefined
  if (isRecord(value) && documents !== undefined) return { ...value, documents }
  throw new InputError(
    'bad-build-record',
    `${file} is not what merganser build writes; build the graph anew from its documents`,
    { details: { file } },
  )
}

/** A document without a text has that of the one before; `undefined` where there is none to have. */
function withTexts(documents: readonly WrittenDocument[]): TextDocument[] | undefined {
  const texts = new Map(
    documents.flatMap(({ iri, text }) => (text === undefined ? [] : [[iri, text]])),
  )
  const whole = documents.flatMap((document) => {
    const text = texts.get(document.iri)
    return text === undefined ? [] : [{ ...document, text }]
  })
  return whole.length === documents.length ? whole : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Check = (value: unknown) => boolean

const isString: Check = (value) => typeof value === 'string'
const isNumber: Check = (value) => typeof value === 'number'
const isBoolean: Check = (value) => typeof value === 'boolean'
const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value)
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check)
const objectOf =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(checks).every(([name, check]) => check(Reflect.get(value, name)))

const isDocument = objectOf({
  iri: isString,
  hash: isString,
  name: isString,
  language: isString,
  title: optional(objectOf({ start: isNumber, end: isNumber })),
  date: optional(isString),
  text: optional(isString),
})

const matches = objectOf({
  version: isString,
  pack: objectOf({ iri: isString, version: isString, hash: isString }),
  base: isString,
  minConfidence: isNumber,
  formats: listOf(isString),
  withQuery: optional(isBoolean),
  hash: optional(isString),
  documents: listOf(isDocument),
})

const namesFormats = objectOf({ formats: listOf(isString) })

function hasFormats(value: unknown): value is Pick<BuildRecord, 'formats'> {
  return namesFormats(value)
}

function isRecord(value: unknown): value is WrittenRecord {
  return matches(value)
}
