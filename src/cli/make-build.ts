import type { FormatName } from '../format-names.ts'
import type { TextDocument } from '../model.ts'
import { RECORD_FILE, writeBuildRecord } from '../output/build-record.ts'
import type { Pack } from '../pack.ts'
import { type Build, buildGraph } from '../pipeline.ts'
import { sortDocuments } from '../text/sort-documents.ts'
import { installation } from './installation.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openCache } from './open-cache.ts'
import { viewOf } from './view-of.ts'

export interface MakeBuildOptions {
  readonly base: string
  readonly minConfidence: number
  readonly formats: readonly FormatName[]
  /** Whether the page answers queries. */
  readonly withQuery?: boolean | undefined
}

/** The graph of some documents, its files, and among these the record of what it was made from. */
export async function makeBuild(
  documents: readonly TextDocument[],
  pack: Pack,
  { base, minConfidence, formats, withQuery }: MakeBuildOptions,
): Promise<Build> {
  const { version } = installation
  const build = await buildGraph(documents, pack, {
    base,
    minConfidence,
    formats,
    version,
    dictionary: loadDictionary(),
    ...openCache(),
    ...viewOf(withQuery),
  })
  const record = writeBuildRecord({
    version,
    pack,
    base,
    minConfidence,
    formats,
    withQuery,
    hash: build.hash,
    documents: sortDocuments(documents),
  })
  return { ...build, files: new Map([...build.files, [RECORD_FILE, record]]) }
}
