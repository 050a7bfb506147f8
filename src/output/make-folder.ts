import { mkdir, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it; answers with what it made, the outermost first. (The recursive
 * `mkdir` of Node 20 does not say all that it made, and never returns under `/proc`.)
 */
export async function makeFolder(path: string): Promise<readonly string[]> {
  try {
    await mkdir(path)
    return [path]
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return []
    if (code !== 'ENOENT' || dirname(path) === path) throw error
  }
  const above = await makeFolder(dirname(path))
  try {
    await mkdir(path)
  } catch (error) {
    await removeFolders(above)
    throw error
  }
  return [...above, path]
}

/** Removes folders that `makeFolder` made, as far as they are still empty. */
export async function removeFolders(made: readonly string[]): Promise<void> {
  for (const path of [...made].reverse()) await rmdir(path).catch(() => undefined)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
