import { writeFileSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
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

/** Sizes in bytes of files that are written, by name. */
export type WrittenSizes = ReadonlyMap<string, number>

/** What a content that is made piece by piece may ask while it is made. */
export interface Writing {
  /** The files before it, when they are written. */
  readonly earlier: () => Promise<WrittenSizes>
  /** Nobody wants the pieces any more. */
  readonly signal: AbortSignal
}

/** A text, or what makes it piece by piece. A piece of bytes may change when the next is asked for. */
export type FileContent = string | ((writing: Writing) => Pieces)

type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/**
 * Writes files, by name, into a folder that is made when it is missing: all of them or none. Each is
 * written beside its place under a name of its own and moved there when all are safe on the disk,
 * so that a file of an earlier run is never seen half overwritten. All are written at the same time:
 * one may be copied by another thread while what is in the next is being made.
 *
 * Throws a `CallerError` that names the file and what stands in the way.
 */
export async function writeFiles(
  directory: string,
  files: ReadonlyMap<string, FileContent>,
  options: WriteOptions = {},
): Promise<void> {
  options.signal?.throwIfAborted()
  const targets = [...files].map(([name, content]) => ({
    name,
    path: join(directory, name),
    draft: join(directory, `.${name}.${process.pid}.tmp`),
    content,
  }))
  const made = await orCannotWrite(directory, makeFolder(directory))
  try {
    for (const { path } of targets) await orCannotWrite(path, refuseFolder(path))
    await writeDrafts(targets, options.signal)
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

interface Target {
  readonly name: string
  /** Where it goes, and where it is written. */
  readonly path: string
  readonly draft: string
  readonly content: FileContent
}

/** Throws what went wrong first, when nothing is being written any more. */
async function writeDrafts(
  targets: readonly Target[],
  calledOff: AbortSignal | undefined,
): Promise<void> {
  const failed = new AbortController()
  const signal = AbortSignal.any([failed.signal, ...(calledOff === undefined ? [] : [calledOff])])
  const written: Promise<Written>[] = []
  for (const { path, draft, content } of targets) {
    const before = [...written]
    const earlier = async () => {
      const sizes = await Promise.all(before)
      return new Map(sizes.map(({ size }, index) => [targets[index]?.name ?? '', size]))
    }
    const pieces = typeof content === 'string' ? [content] : content({ earlier, signal })
    const file = orCannotWrite(path, writeDraft(draft, pieces, signal))
    file.catch((error) => failed.abort(error))
    written.push(file)
  }
  const safe = written.map(async (file, index) =>
    orCannotWrite(targets[index]?.path ?? '', (await file).safe),
  )
  for (const file of safe) file.catch((error) => failed.abort(error))
  await Promise.allSettled(safe)
  signal.throwIfAborted()
}

interface Written {
  readonly size: number
  /** When it is safe on the disk: other files are written meanwhile. */
  readonly safe: Promise<void>
}

/** After so many UTF-16 units of texts, signals are heard. */
const LENGTH_A_TURN = 4_194_304

/**
 * Over a file left by a killed run of the same number, should there be one. Texts are many and
 * small: handing each over to another thread takes longer than writing it.
 */
async function writeDraft(path: string, pieces: Pieces, signal: AbortSignal): Promise<Written> {
  const file = await open(path, 'w')
  let unheard = 0
  try {
    for await (const piece of pieces) {
      signal.throwIfAborted()
      if (typeof piece === 'string') {
        writeFileSync(file.fd, piece)
        unheard += piece.length
        if (unheard < LENGTH_A_TURN) continue
        unheard = 0
        await setImmediate()
      } else {
        await writeBytes(file, piece)
      }
    }
    const { size } = await file.stat()
    return { size, safe: file.sync().finally(() => file.close()) }
  } catch (error) {
    await file.close()
    throw error
  }
}

/** In another thread. */
async function writeBytes(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done)
    done += bytesWritten
  }
}

/** A file cannot take a folder's place; better seen before the first file has taken its own. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' })
}
