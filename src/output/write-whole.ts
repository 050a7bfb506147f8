import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { cannotWrite } from './cannot-write.ts'

let drafts = 0

/**
 * Writes a small file that can be made again: it is there whole, or not at all, whenever the process
 * is killed. It is not waited for until it is safe on the disk. Throws a `CallerError`.
 *
 * The calls are those that wait: handing a small file over to another thread takes two to three
 * times as much CPU as writing it.
 */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const draft = `${path}.${process.pid}.${drafts++}.tmp`
  try {
    writeWithFolder(draft, bytes)
    renameSync(draft, path)
  } catch (cause) {
    removeIfThere(draft)
    throw cannotWrite(path, cause)
  }
}

/** The folder is mostly there. */
function writeWithFolder(path: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // What went wrong before is what is told of.
  }
}
