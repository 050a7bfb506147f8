import { canonicalHash, canonicalNQuads } from '../rdf/canonical-nquads.ts'
import type { RdfFormat } from '../rdf/rdf-format.ts'
import { collectResults } from './collect-results.ts'
import { readRdfFile } from './read-rdf-file.ts'
import { print } from './streams.ts'

export interface HashCommandOptions {
  readonly from?: RdfFormat
}

/** `merganser hash`: a line for each file, as `sha256sum` prints them. */
export async function runHash(
  files: readonly string[],
  options: HashCommandOptions,
): Promise<void> {
  const lines = await collectResults(new Set(files), async (file) => {
    const { quads } = await readRdfFile(file, options)
    return `${canonicalHash(await canonicalNQuads(quads))}  ${file}\n`
  })
  await print(lines.join(''))
}
