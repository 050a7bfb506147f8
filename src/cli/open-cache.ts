import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PackCache } from '../pack.ts'
import { installation } from './installation.ts'
import { makePackCache } from './pack-cache.ts'

let opened: { readonly cache?: PackCache } | undefined

/** The cache of the program that runs, as an option of what can use one. Takes some milliseconds. */
export function openCache(): { readonly cache?: PackCache } {
  opened ??= open()
  return opened
}

function open(): { readonly cache?: PackCache } {
  const { cacheDirectory } = installation
  if (cacheDirectory === undefined) return {}
  return { cache: makePackCache(cacheDirectory, hashProgram(dirname(cacheDirectory))) }
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
