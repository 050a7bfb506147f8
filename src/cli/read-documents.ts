import { basename } from 'node:path'
import type { TextDocument } from '../model.ts'
import { MAX_BYTES, readDocument } from '../text/read-document.ts'
import { collectResults } from './collect-results.ts'
import type { DocumentOptions } from './document-options.ts'
import { printNote } from './print-note.ts'
import { readBytes } from './read-bytes.ts'

export interface ReadDocumentsOptions extends DocumentOptions {
  readonly base: string
  /** Says nothing of files that hold the same text. */
  readonly quiet?: boolean
}

/**
 * The documents of some files, in the order given, the same file once. Files that hold the same
 * text are told of. Throws an `AggregateError` with an `InputError` for each file that cannot be
 * read.
 */
export async function readDocuments(
  paths: readonly string[],
  { base, quiet, encoding }: ReadDocumentsOptions,
): Promise<readonly TextDocument[]> {
  const distinct = [...new Set(paths)]
  const documents = await collectResults(distinct, async (path) =>
    readDocument(await readBytes(path, MAX_BYTES), { name: basename(path), base, encoding }),
  )
  if (quiet !== true) tellRepeats(distinct, documents)
  return documents
}

function tellRepeats(paths: readonly string[], documents: readonly TextDocument[]): void {
  const firsts = new Map<string, string>()
  for (const [index, { iri }] of documents.entries()) {
    const path = paths[index] ?? ''
    const first = firsts.get(iri)
    if (first === undefined) firsts.set(iri, path)
    else printNote(`${path} has the same text as ${first}: they are one document, counted once`)
  }
}
