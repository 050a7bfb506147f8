import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { orCannotWrite } from './cannot-write.ts'

let drafts = 0

/**
 * Writes a file that can be made again: it is there whole, or not at all, whenever the process is
 * killed. It is not waited for until it is safe on the disk. Throws a `CallerError`.
 */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  const draft = `${path}.${process.pid}.${drafts++}.tmp`
  await orCannotWrite(path, writeAndMove())

  async function writeAndMove(): Promise<void> {
    try {
      await writeFile(draft, bytes).catch(async (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error
        await mkdir(dirname(path), { recursive: true })
        await writeFile(draft, bytes)
      })
      await rename(draft, path)
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined)
      throw error
    }
  }
}
