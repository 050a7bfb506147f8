import { InputError } from '../errors.ts'
import type { TextDocument } from '../model.ts'
import type { InputReading } from '../text/read-input.ts'
import { collectResults } from './collect-results.ts'
import type { DocumentOptions } from './document-options.ts'
import { listFiles } from './list-inputs.ts'
import { printNote } from './print-note.ts'
import { openSource, readSource } from './read-source.ts'

export interface ReadDocumentsOptions extends DocumentOptions {
  readonly base: string
  /** Says nothing of files that hold the same text, and of what is passed over. */
  readonly quiet?: boolean
}

/** What a file gave, or that it gave nothing. */
interface FileReading extends InputReading {
  readonly path: string
}

/**
 * The documents of some inputs, in the order given, the same file once. What is passed over is told
 * of, and so are files that hold the same text. Throws an `AggregateError` with an `InputError` for
 * each file that is named and cannot be read; those found in folders and by patterns are passed
 * over.
 */
export async function readDocuments(
  paths: readonly string[],
  options: ReadDocumentsOptions,
): Promise<readonly TextDocument[]> {
  const files = (await collectResults([...new Set(paths)], (path) => listFiles([path]))).flat()
  const named = new Set(paths)
  const readings = await collectResults([...new Set(files)], (path) =>
    readFile(path, { ...options, isNamed: named.has(path) }),
  )
  const documents = readings.flatMap((reading) => reading.documents)
  if (documents.length === 0) {
    throw new InputError('no-documents', `${paths.join(', ')}: there is no document in it`)
  }
  if (options.quiet !== true) {
    for (const note of readings.flatMap(({ notes }) => notes)) printNote(note)
    tellRepeats(readings)
  }
  return documents
}

async function readFile(
  path: string,
  { isNamed, ...options }: ReadDocumentsOptions & { readonly isNamed: boolean },
): Promise<FileReading> {
  try {
    return { path, ...(await readSource(await openSource(path, options), options)) }
  } catch (error) {
    if (isNamed || !(error instanceof InputError)) throw error
    return { path, documents: [], notes: [`passed over: ${error.message}`] }
  }
}

/** A document by the path of its file, and its place in that. */
function tellRepeats(readings: readonly FileReading[]): void {
  const firsts = new Map<string, string>()
  for (const { path, documents } of readings) {
    for (const { iri, name } of documents) {
      const called = documents.length === 1 ? path : name
      const first = firsts.get(iri)
      if (first === undefined) firsts.set(iri, called)
      else printNote(`${called} has the same text as ${first}: they are one document, counted once`)
    }
  }
}
