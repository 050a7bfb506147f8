import { createHash } from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { CorpusInput } from '../corpus/corpus-input.ts'
import { MAX_BYTES, readDocument } from '../text/read-document.ts'
import type { DocumentOptions } from './document-options.ts'
import { orCannotRead, readBytes } from './read-bytes.ts'

export interface ListInputsOptions extends DocumentOptions {
  readonly base: string
  /** A folder that is not looked into: where the graph goes. */
  readonly except: string
}

/**
 * The files named, and all files in the folders named and in the folders in these; hidden ones left
 * out. Each path once, in the order of the names (code units).
 */
export async function* listInputs(
  paths: readonly string[],
  options: ListInputsOptions,
): AsyncGenerator<CorpusInput> {
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const file of filesIn(path, resolve(options.except))) {
      if (seen.has(file)) continue
      seen.add(file)
      yield fileInput(file, options)
    }
  }
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function* filesIn(path: string, except: string): AsyncGenerator<string> {
  if (!(await isFolder(path))) {
    yield path
    return
  }
  const entries = await orCannotRead(path, readdir(path, { withFileTypes: true }))
  const names = entries
    // A link to a folder may lead back to where it stands.
    .filter((entry) => entry.isFile() || entry.isDirectory() || entry.isSymbolicLink())
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of names) {
    const inside = join(path, entry.name)
    if (entry.isDirectory()) {
      if (resolve(inside) !== except) yield* filesIn(inside, except)
    } else if (entry.isFile() || !(await isFolder(inside))) {
      yield inside
    }
  }
}

/** A file as long as it is being read: its bytes are kept between the two questions. */
function fileInput(path: string, { base, encoding }: ListInputsOptions): CorpusInput {
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
