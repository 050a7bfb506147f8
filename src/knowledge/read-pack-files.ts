import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { OntologyError } from '../errors.ts'

/** A file of a pack; the path is relative to the pack's directory, with `/` on every system. */
export interface PackFile {
  readonly path: string
  readonly text: string
}

/**
 * The Turtle files of a pack and its queries, sorted by path (code units).
 * Throws `OntologyError` `pack-missing` or `pack-unreadable`.
 */
export function readPackFiles(directory: string): PackFile[] {
  if (!isDirectory(directory)) {
    throw new OntologyError(
      'pack-missing',
      `No pack at ${directory}: expected a folder with classes.ttl, properties.ttl and cues.ttl`,
      { details: { file: directory } },
    )
  }
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  const files = paths
    .filter((path) => /\.(?:ttl|rq)$/.test(path))
    .map((path) => relative(directory, join(directory, path)).split(sep).join('/'))
    .sort()
    .map((path) => ({ path, text: readText(join(directory, path)) }))
  if (!files.some(({ path }) => path.endsWith('.ttl'))) {
    throw new OntologyError(
      'pack-empty',
      `No Turtle files in ${directory}: a pack needs at least one`,
      {
        details: { file: directory },
      },
    )
  }
  return files
}

function readText(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
  } catch (cause) {
    throw new OntologyError('pack-unreadable', `Cannot read ${path} of the pack as UTF-8 text`, {
      details: { file: path },
      cause,
    })
  }
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** SHA-256 over the paths and contents, hexadecimal: the same on every system. */
export function hashPackFiles(files: readonly PackFile[]): string {
  const hash = createHash('sha256')
  for (const { path, text } of files) hash.update(`${path}\0${text.replaceAll('\r\n', '\n')}\0`)
  return hash.digest('hex')
}
