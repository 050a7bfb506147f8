import { basename } from 'node:path'
import type { TextDocument } from '../model.ts'
import { MAX_BYTES, readDocument } from '../text/read-document.ts'
import { collectResults } from './collect-results.ts'
import { readBytes } from './read-bytes.ts'

/**
 * The documents of some files, in the order given, the same file once. Throws an `AggregateError`
 * with an `InputError` for each file that cannot be read.
 */
export async function readDocuments(
  paths: readonly string[],
  options: { readonly base: string },
): Promise<readonly TextDocument[]> {
  return collectResults(new Set(paths), async (path) =>
    readDocument(await readBytes(path, MAX_BYTES), { name: basename(path), base: options.base }),
  )
}
