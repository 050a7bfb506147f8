import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CallerError } from '../errors.ts'
import { orCannotWrite } from '../output/cannot-write.ts'
import { makeFolder, removeFolders } from '../output/make-folder.ts'

const MARK = 'process.id'

/**
 * Keeps a folder for this process until what is returned is called; the folder is made where it is
 * missing, and taken away again where it is still empty then. A file in it names the process; that
 * of one that has ended is taken over. Throws a `CallerError` where another process has the folder.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, MARK)
  const own = `${path}.${process.pid}`
  const made = await orCannotWrite(folder, makeFolder(folder))
  await orCannotWrite(own, writeFile(own, `${process.pid}\n`))
  try {
    while (!(await orCannotWrite(path, tryLink(own, path)))) await takeOver(path, own)
  } finally {
    await rm(own, { force: true })
  }
  return async () => {
    // Whoever took it over has a mark of its own.
    if ((await holderOf(path)) === process.pid) await rm(path, { force: true })
    await removeFolders(made)
  }
}

/** A link appears with its content, so that nobody sees an empty one. */
async function tryLink(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Takes away the mark of a process that has ended. */
async function takeOver(path: string, own: string): Promise<void> {
  const holder = await holderOf(path)
  if (holder === undefined) return
  if (isRunning(holder)) throw inUse(path, holder)
  const stale = `${own}.stale`
  await rename(path, stale).catch(() => undefined)
  const taken = await holderOf(stale)
  // Someone else was faster, and this is the new one: back with it.
  if (taken !== undefined && taken !== holder) await link(stale, path).catch(() => undefined)
  await rm(stale, { force: true })
}

async function holderOf(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  return text === undefined ? undefined : Number(text)
}

/** A process of another user cannot be signalled, but it is there. */
function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function inUse(path: string, holder: number): CallerError {
  return new CallerError(
    'folder-in-use',
    `Process ${holder} is building into this folder; wait for it, or delete ${path} if it is no build`,
    { details: { file: path, value: holder } },
  )
}
