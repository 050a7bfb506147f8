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
  /** Of the graph, as `build` prints it. */
  readonly hash: string
  /** As they were read, by IRI, each once. */
  readonly documents: readonly TextDocument[]
}

/** The name of the file that holds it. */
export const RECORD_FILE = 'build.json'

/** The record as JSON, with its fields in a fixed order. */
export function writeBuildRecord(record: BuildRecord): string {
  const { version, pack, base, minConfidence, formats, hash, documents } = record
  const { iri, version: packVersion, hash: packHash } = pack
  const fields = {
    version,
    pack: { iri, version: packVersion, hash: packHash },
    base,
    minConfidence,
    formats,
    hash,
    documents: documents.map(({ iri, hash, name, language, title, date, text }) => ({
      iri,
      hash,
      name,
      language,
      ...(title === undefined ? {} : { title: { start: title.start, end: title.end } }),
      ...(date === undefined ? {} : { date }),
      text,
    })),
  }
  return `${JSON.stringify(fields, null, 2)}\n`
}

/** Throws `InputError`, code `bad-build-record`, when the text is no record. */
export function parseBuildRecord(text: string, file: string): BuildRecord {
  const value = parseJson(text)
  if (isRecord(value)) return value
  throw new InputError(
    'bad-build-record',
    `${file} is not what merganser build writes; build the graph anew from its documents`,
    { details: { file } },
  )
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
  text: isString,
})

const matches = objectOf({
  version: isString,
  pack: objectOf({ iri: isString, version: isString, hash: isString }),
  base: isString,
  minConfidence: isNumber,
  formats: listOf(isString),
  hash: isString,
  documents: listOf(isDocument),
})

function isRecord(value: unknown): value is BuildRecord {
  return matches(value)
}
