import { basename, extname, join } from 'node:path'
import { DEFAULT_FORMATS, FORMAT_NAMES, type FormatName } from '../format-names.ts'
import type { DocumentOptions } from './document-options.ts'
import { isFolder } from './list-inputs.ts'
import { STANDARD_INPUT } from './read-bytes.ts'

export interface BuildCommandOptions extends DocumentOptions {
  readonly output?: string
  readonly format?: readonly FormatName[]
  /** Whether the form of RDF 1.2 is written too. */
  readonly rdf12?: boolean
  /** Whether the page answers queries. */
  readonly withQuery?: boolean
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
  readonly quiet?: boolean
  /** Whether to build again whenever something changes. */
  readonly watch?: boolean
  /** Whether events are printed instead of text for people. */
  readonly json?: boolean
  /** Threads; with it, what is read is kept for the next build. */
  readonly jobs?: number
  /** Of one document, in milliseconds. */
  readonly timeLimit: number
}

/** `merganser build`. */
export async function runBuild(
  files: readonly [string, ...string[]],
  options: BuildCommandOptions,
): Promise<void> {
  const hasAsked = options.format !== undefined || options.rdf12 === true
  const asked = [...(options.format ?? DEFAULT_FORMATS), ...(options.rdf12 ? ['rdf12'] : [])]
  const formats = FORMAT_NAMES.filter((name) => asked.includes(name))
  const directory = options.output ?? defaultDirectory(files[0])
  const { jobs, watch, json } = options
  if (jobs !== undefined || watch === true || json === true || (await hasFolder(files))) {
    const settings = { ...options, directory, jobs }
    const { buildFolders } = await import('./build-folders.ts')
    await buildFolders(files, { ...settings, formats: hasAsked ? formats : undefined })
    return
  }
  const { buildFiles } = await import('./build-files.ts')
  await buildFiles(files, { ...options, directory, formats })
}

/** `output/<name of the file without its extension>`. */
function defaultDirectory(file: string): string {
  const name = file === STANDARD_INPUT ? 'stdin' : basename(file, extname(file))
  return join('output', name)
}

async function hasFolder(paths: readonly string[]): Promise<boolean> {
  const found = await Promise.all(paths.map(isFolder))
  return found.includes(true)
}
