import { writeFileSync } from 'node:fs'
import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
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
  const safe: Promise<void>[] = []
  const made = await orCannotWrite(directory, makeFolder(directory))
  try {
    for (const { path } of targets) await orCannotWrite(path, refuseFolder(path))
    for (const { name, path, draft, content } of targets) {
      options.signal?.throwIfAborted()
      const pieces = typeof content === 'string' ? [content] : content(sizes)
      const written = await orCannotWrite(path, writeDraft(draft, pieces, options.signal))
      sizes.set(name, written.size)
      const isSafe = orCannotWrite(path, written.safe)
      // Where it is not, that is told of when all are waited for.
      isSafe.catch(() => undefined)
      safe.push(isSafe)
    }
    await Promise.all(safe)
    options.signal?.throwIfAborted()
    for (const { path, draft } of targets) await orCannotWrite(path, rename(draft, path))
    for (const name of options.obsolete ?? []) {
      if (!files.has(name)) await orCannotWrite(name, rm(join(directory, name), { force: true }))
    }
  } catch (error) {
    await Promise.allSettled(safe)
    for (const { draft } of targets) await rm(draft, { force: true }).catch(() => undefined)
    await removeFolders(made)
    throw error
  }
}

interface Written {
  readonly size: number
  /** When it is safe on the disk: the next file is written meanwhile. */
  readonly safe: Promise<void>
}

/** After so many bytes, or UTF-16 units of texts, signals are heard. */
const LENGTH_A_TURN = 4_194_304

/**
 * Over a file left by a killed run of the same number, should there be one. Pieces are many and
 * small: handing each over to another thread takes longer than writing it.
 */
async function writeDraft(
  path: string,
  pieces: Pieces,
  signal: AbortSignal | undefined,
): Promise<Written> {
  const file = await open(path, 'w')
  let unheard = 0
  try {
    for await (const piece of pieces) {
      writeFileSync(file.fd, piece)
      unheard += piece.length
      if (unheard < LENGTH_A_TURN) continue
      unheard = 0
      await setImmediate()
      // Who called looks at the signal next.
      if (signal?.aborted === true) break
    }
    const { size } = await file.stat()
    return { size, safe: file.sync().finally(() => file.close()) }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** A file cannot take a folder's place; better seen before the first file has taken its own. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
}
