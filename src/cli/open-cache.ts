import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PackCache } from '../pack.ts'
import { installation } from './installation.ts'
import { makePackCache } from './pack-cache.ts'

export interface OpenCache {
  readonly cache?: PackCache
  /** Tells the program from any other; `''` for one that runs from its sources. */
  readonly program: string
}

let opened: OpenCache | undefined

/** The cache of the program that runs, as an option of what can use one. Takes some milliseconds. */
export function openCache(): OpenCache {
  opened ??= open()
  return opened
}

function open(): OpenCache {
  const { cacheDirectory } = installation
  if (cacheDirectory === undefined) return { program: '' }
  const program = hashProgram(dirname(cacheDirectory))
  return { cache: makePackCache(cacheDirectory, program), program }
}

/** Code, dictionary, versions of the libraries and of Node: what an outcome hangs on. */
function hashProgram(folder: string): string {
  const { manifestPath, dictionaryPath } = installation
  const code = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const files = [...code.sort().map((name) => join(folder, name)), manifestPath, dictionaryPath]
  const hash = createHash('sha256').update(process.version)
  for (const file of files.filter((path) => existsSync(path))) {
    const bytes = readFileSync(file)
    hash.update(`\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
