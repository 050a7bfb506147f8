import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { CorpusInput } from '../corpus/corpus-input.ts'
import { InputError } from '../errors.ts'
import { orCannotRead } from './read-bytes.ts'
import { inputOptions, openSource, type ReadingOptions } from './read-source.ts'

/** Characters of patterns: `*.txt`, `reports/**`, `{a,b}.md`, `[cd].md`. */
const PATTERN = /[*?{}[\]]/

/**
 * The files named, all files in the folders named and in the folders in these, and those that
 * patterns fit; hidden ones are left out, and so is one folder: where the graph goes. Each path once,
 * sorted in each folder (code units). Throws an `InputError` when a pattern fits nothing.
 */
export async function listFiles(
  paths: readonly string[],
  except?: string,
): Promise<readonly string[]> {
  const folder = except === undefined ? undefined : resolve(except)
  const lists = await Promise.all(paths.map((path) => filesOf(path, folder)))
  return [...new Set(lists.flat())]
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function filesOf(path: string, except: string | undefined): Promise<string[]> {
  if (await isFolder(path)) return filesIn(path, except)
  return (await isPattern(path)) ? filesThatFit(path) : [path]
}

/** A file may be called so. */
async function isPattern(path: string): Promise<boolean> {
  if (!PATTERN.test(path) || /^https?:\/\//i.test(path)) return false
  return stat(path).then(
    () => false,
    () => true,
  )
}

async function filesThatFit(pattern: string): Promise<string[]> {
  // Loaded when it is needed: the shell has found most files already.
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern, { followSymbolicLinks: false, expandDirectories: false })
  if (found.length > 0) return found.sort()
  throw new InputError('cannot-read', `Cannot read ${pattern}: no file fits this pattern`, {
    details: { file: pattern },
  })
}

async function filesIn(path: string, except: string | undefined): Promise<string[]> {
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
  options: ReadingOptions,
): AsyncGenerator<CorpusInput> {
  for (const path of files) {
    yield {
      path,
      open: async () => {
        const source = await openSource(path, options)
        return { bytes: source.bytes, options: inputOptions(source, options) }
      },
    }
  }
}
