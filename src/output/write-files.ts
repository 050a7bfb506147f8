import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { orCannotWrite } from './cannot-write.ts'
import { makeFolder, removeFolders } from './make-folder.ts'

export interface WriteOptions {
  /** Stops the writing; nothing of it is left then, and the signal's reason is thrown. */
  readonly signal?: AbortSignal
  /** Names of files in the folder that go when the others are there. */
  readonly obsolete?: readonly string[]
}

/** Sizes in bytes of the files that are written so far, by name. */
export type WrittenSizes = ReadonlyMap<string, number>

/** A text, or what makes it piece by piece once the files before it are written. */
export type FileContent = string | ((sizes: WrittenSizes) => Pieces)

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/**
 * Writes files, by name, into a folder that is made when it is missing: all of them or none. Each is
 * written beside its place under a name of its own and moved there when all are safe on the disk,
 * so that a file of an earlier run is never seen half overwritten.
 *
 * Throws a `CallerError` that names the file and what stands in the way.
 */
export async function writeFiles(
  directory: string,
  files: ReadonlyMap<string, FileContent>,
  options: WriteOptions = {},
): Promise<void> {
  const targets = [...files].map(([name, content]) => ({
    name,
    path: join(directory, name),
    draft: join(directory, `.${name}.${process.pid}.tmp`),
    content,
  }))
  const sizes = new Map<string, number>()
  const made = await orCannotWrite(directory, makeFolder(directory))
  try {
    for (const { path } of targets) await orCannotWrite(path, refuseFolder(path))
    for (const { name, path, draft, content } of targets) {
      options.signal?.throwIfAborted()
      const pieces = typeof content === 'string' ? [content] : content(sizes)
      sizes.set(name, await orCannotWrite(path, writeToDisk(draft, pieces)))
    }
    options.signal?.throwIfAborted()
    for (const { path, draft } of targets) await orCannotWrite(path, rename(draft, path))
    for (const name of options.obsolete ?? []) {
      if (!files.has(name)) await orCannotWrite(name, rm(join(directory, name), { force: true }))
    }
  } catch (error) {
    for (const { draft } of targets) await rm(draft, { force: true }).catch(() => undefined)
    await removeFolders(made)
    throw error
  }
}

/** Over a file left by a killed run of the same number, should there be one. */
async function writeToDisk(path: string, pieces: Pieces): Promise<number> {
  const file = await open(path, 'w')
  try {
    for await (const piece of pieces) await file.writeFile(piece)
    await file.sync()
    return (await file.stat()).size
  } finally {
    await file.close()
  }
}

/** A file cannot take a folder's place; better seen before the first file has taken its own. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
}
