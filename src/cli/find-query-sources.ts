import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../errors.ts'
import { orCannotRead } from './read-bytes.ts'
import { BUILD_FOLDER_FILES } from './read-rdf-file.ts'

const OUTPUT = 'output'

/**
 * What is asked when nothing is named: the folder that `build` has written into `output/`, if there
 * is only one. Which is the newest would hang on dates of files, which copies do not keep.
 */
export async function findQuerySources(sources: readonly string[]): Promise<readonly string[]> {
  if (sources.length > 0) return sources
  const folders = await buildFolders()
  if (folders.length === 1) return folders
  const found =
    folders.length === 0
      ? `there is no graph in ${OUTPUT}/; give files of RDF, or run merganser build first`
      : `there are several graphs in ${OUTPUT}/; give one or more of ${folders.join(', ')}`
  throw new InputError('no-source', `Nothing is named that could be asked, and ${found}`)
}

async function buildFolders(): Promise<string[]> {
  const isThere = await stat(OUTPUT).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isThere) return []
  const entries = await orCannotRead(OUTPUT, readdir(OUTPUT, { withFileTypes: true }))
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const held = await Promise.all(
    folders.sort().map(async (name) => {
      const folder = join(OUTPUT, name)
      const files = await orCannotRead(folder, readdir(folder))
      return files.some((file) => BUILD_FOLDER_FILES.includes(file)) ? [folder] : []
    }),
  )
  return held.flat()
}
