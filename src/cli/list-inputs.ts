import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { CorpusInput } from '../corpus/corpus-input.ts'
import { MAX_BYTES, readDocument } from '../text/read-document.ts'
import type { DocumentOptions } from './document-options.ts'
import { orCannotRead, readBytes } from './read-bytes.ts'

export interface OpenFilesOptions extends DocumentOptions {
  readonly base: string
}

/**
 * The files named, and all files in the folders named and in the folders in these; hidden ones are
 * left out, and so is one folder: where the graph goes. Each path once, sorted in each folder (code
 * units).
 */
export async function listFiles(
  paths: readonly string[],
  except: string,
): Promise<readonly string[]> {
  const lists = await Promise.all(paths.map((path) => filesIn(path, resolve(except))))
  return [...new Set(lists.flat())]
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function filesIn(path: string, except: string): Promise<string[]> {
  if (!(await isFolder(path))) return [path]
  const entries = await orCannotRead(path, readdir(path, { withFileTypes: true }))
  const visible = entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const lists: string[][] = []
  for (const entry of visible) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) {
      if (resolve(inside) !== except) lists.push(await filesIn(inside, except))
    } else if (entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(inside)))) {
      // A link to a folder may lead back to where it stands.
      lists.push([inside])
    }
  }
  return lists.flat()
}

/** The files one by one, as a corpus takes them. */
export async function* openFiles(
  files: readonly string[],
  options: OpenFilesOptions,
): AsyncGenerator<CorpusInput> {
  for (const path of files) yield fileInput(path, options)
}

/** A file as long as it is being read: its bytes are kept between the two questions. */
function fileInput(path: string, { base, encoding }: OpenFilesOptions): CorpusInput {
  let bytes: Uint8Array | undefined
  const read = async () => {
    bytes ??= await readBytes(path, MAX_BYTES)
    return bytes
  }
  return {
    path,
    hash: async () =>
      createHash('sha256')
        .update(await read())
        .update(encoding === undefined ? '' : `\0${encoding}`)
        .digest('hex'),
    documents: async function* () {
      yield readDocument(await read(), { name: basename(path), base, encoding })
    },
  }
}
