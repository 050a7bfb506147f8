import { basename } from 'node:path'
import type { TextDocument } from '../model.ts'
import { MAX_BYTES, readDocument } from '../text/read-document.ts'
import { collectResults } from './collect-results.ts'
import { readBytes } from './read-bytes.ts'

/**
 * The documents in the order given, the same text once. Throws an `AggregateError` with an
 * `InputError` for each file that cannot be read.
 */
export async function readDocuments(
  paths: readonly string[],
  options: { readonly base: string },
): Promise<readonly TextDocument[]> {
  const documents = await collectResults(new Set(paths), async (path) =>
    readDocument(await readBytes(path, MAX_BYTES), { name: basename(path), base: options.base }),
  )
  return [...new Map(documents.map((document) => [document.iri, document])).values()]
}
