import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { filesOf } from '../format-files.ts'
import { FORMAT_NAMES } from '../format-names.ts'
import type { TextDocument } from '../model.ts'
import { readBuildRecord } from './read-build-record.ts'
import type { RdfText } from './read-rdf-file.ts'

export interface ServedFolder {
  /** Files that build writes, by name; no others, whatever lies beside them. */
  readonly dumps: ReadonlyMap<string, string>
  /** As they were read, by IRI. */
  readonly documents: ReadonlyMap<string, TextDocument>
  /** What things are named under; `undefined` where there is no record of the build. */
  readonly base: string | undefined
}

/**
 * What a folder that `build` wrote holds besides the graph, which has been read; `undefined` for a
 * file.
 */
export async function readServedFolder(
  path: string,
  graph: RdfText,
): Promise<ServedFolder | undefined> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return undefined
  const record = await readBuildRecord(path)
  const names = filesOf(FORMAT_NAMES).map(({ name }) => name)
  const texts = await Promise.all(
    names.map(async (name) => {
      const file = join(path, name)
      if (file === graph.file) return [[name, graph.text] as const]
      const text = await readFile(file, 'utf8').catch(() => undefined)
      return text === undefined ? [] : [[name, text] as const]
    }),
  )
  return {
    dumps: new Map(texts.flat()),
    documents: new Map((record?.documents ?? []).map((each) => [each.iri, each])),
    base: record?.base,
  }
}
