import { canonicalHash, canonicalNQuads } from '../rdf/canonical-nquads.ts'
import type { RdfFormat } from '../rdf/rdf-format.ts'
import { collectResults } from './collect-results.ts'
import { readRdfFile } from './read-rdf-file.ts'
import { print } from './streams.ts'

export interface HashCommandOptions {
  readonly from?: RdfFormat
}

/**
 * `merganser hash`: a line for each file, as `sha256sum` prints them. Files that have no hash are
 * told of when the others are done.
 */
export async function runHash(
  files: readonly string[],
  options: HashCommandOptions,
): Promise<void> {
  await collectResults(new Set(files), async (file) => {
    const { quads } = await readRdfFile(file, options)
    await print(`${canonicalHash(await canonicalNQuads(quads, { file }))}  ${file}\n`)
  })
}
