import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { orCannotWrite } from './cannot-write.ts'
import { readPieces } from './read-pieces.ts'

/** A text that is written piece by piece, and read when it is whole. */
export interface DraftFile {
  readonly write: (text: string) => Promise<void>
  /** Once it is whole: as it was written. */
  readonly read: () => Iterable<Uint8Array>
  readonly path: string
  /** Nothing is written after that. */
  readonly finish: () => Promise<void>
  readonly remove: () => Promise<void>
}

const BUFFER = 262_144

/** A file for what does not fit in memory; what stood there is overwritten. */
export async function openDraft(path: string): Promise<DraftFile> {
  await orCannotWrite(path, mkdir(dirname(path), { recursive: true }))
  const file: FileHandle = await orCannotWrite(path, open(path, 'w'))
  let pending: string[] = []
  let length = 0
  const flush = async () => {
    const text = pending.join('')
    pending = []
    length = 0
    await orCannotWrite(path, file.writeFile(text))
  }
  return {
    path,
    write: async (text) => {
      pending.push(text)
      length += text.length
      if (length >= BUFFER) await flush()
    },
    finish: async () => {
      await flush()
      await file.close()
    },
    read: () => readPieces(path),
    remove: async () => {
      await file.close().catch(() => undefined)
      await rm(path, { force: true })
    },
  }
}
