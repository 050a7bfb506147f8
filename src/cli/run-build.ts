import { readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { loadPack } from '../knowledge/load-pack.ts'
import { writeFiles } from '../output/write-files.ts'
import { buildGraph } from '../pipeline.ts'
import { installation } from './installation.ts'
import { loadDictionary } from './load-dictionary.ts'
import { STANDARD_INPUT } from './read-bytes.ts'
import { readDocuments } from './read-documents.ts'
import { bold, calledAs, print } from './streams.ts'
import { summariseBuild } from './summarise-build.ts'
import { untilInterrupted } from './until-interrupted.ts'

export interface BuildCommandOptions {
  readonly output?: string
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
  readonly quiet?: boolean
}

/** `merganser build`. */
export async function runBuild(
  files: readonly [string, ...string[]],
  options: BuildCommandOptions,
): Promise<void> {
  const documents = await readDocuments(files, options)
  const pack = await loadPack(options.pack, {
    base: options.base,
    metaDirectory: installation.packDirectory,
  })
  const build = await buildGraph(documents, pack, {
    ...options,
    dictionary: loadDictionary(),
    version: installation.version,
    viewTemplate: readFileSync(installation.viewTemplatePath, 'utf8'),
  })
  const directory = options.output ?? defaultDirectory(files[0])
  await untilInterrupted((signal) => writeFiles(directory, build.files, { signal }))
  if (options.quiet === true) return
  const summary = { directory, files, command: calledAs(), heading: bold }
  await print(summariseBuild(build, pack, summary))
}

/** `output/<name of the file without its extension>`. */
function defaultDirectory(file: string): string {
  const name = file === STANDARD_INPUT ? 'stdin' : basename(file, extname(file))
  return join('output', name)
}
