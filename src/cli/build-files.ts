import type { FormatName } from '../format-names.ts'
import { writeFiles } from '../output/write-files.ts'
import { builtGraph } from './built-graph.ts'
import type { DocumentOptions } from './document-options.ts'
import { earlierFiles } from './earlier-files.ts'
import { makeBuild } from './make-build.ts'
import { openPack } from './open-pack.ts'
import { pageBytes } from './page-bytes.ts'
import { readDocuments } from './read-documents.ts'
import { bold, calledAs, print } from './streams.ts'
import { summariseBuild } from './summarise-build.ts'
import { untilInterrupted } from './until-interrupted.ts'

export interface FilesOptions extends DocumentOptions {
  readonly directory: string
  readonly formats: readonly FormatName[]
  readonly withQuery?: boolean
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
  readonly quiet?: boolean
}

/** Builds a few documents in this thread, all in memory. */
export async function buildFiles(
  files: readonly [string, ...string[]],
  options: FilesOptions,
): Promise<void> {
  const { directory } = options
  const documents = await readDocuments(files, options)
  const pack = await openPack(options)
  const build = await makeBuild(documents, pack, options)
  const obsolete = await earlierFiles(directory)
  await untilInterrupted((signal) => writeFiles(directory, build.files, { signal, obsolete }))
  if (options.quiet === true) return
  const summary = {
    directory,
    files,
    pageBytes: pageBytes(directory, options),
    command: calledAs(),
    heading: bold,
  }
  await print(summariseBuild(builtGraph(build, pack), pack, summary))
}
