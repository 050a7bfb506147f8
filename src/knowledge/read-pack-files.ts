import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { OntologyError } from '../errors.ts'

/** A file of a pack; the path is relative to the pack's directory, with `/` on every system. */
export interface PackFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Throws `OntologyError` `pack-unreadable` where the bytes are not UTF-8. */
  readonly text: string
}

/**
 * The Turtle files of a pack and its queries, sorted by path (code units).
 * Throws `OntologyError` `pack-missing`, `pack-empty` or `pack-unreadable`.
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
    .map((path) => readPackFile(path, join(directory, path)))
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

/** Decoded only when it is read: for a pack that is kept, bytes are enough. */
function readPackFile(path: string, file: string): PackFile {
  const bytes = readable(file, () => readFileSync(file))
  return {
    path,
    bytes,
    get text() {
      return readable(file, () => new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    },
  }
}

function readable<Content>(file: string, read: () => Content): Content {
  try {
    return read()
  } catch (cause) {
    throw new OntologyError('pack-unreadable', `Cannot read ${file} of the pack as UTF-8 text`, {
      details: { file },
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
  for (const { path, bytes } of files) {
    hash.update(`${path}\0`).update(withoutReturns(bytes)).update('\0')
  }
  return hash.digest('hex')
}

/** With line ends as on most systems. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(RETURN)) return bytes
  return bytes.filter((byte, at) => byte !== RETURN || bytes[at + 1] !== LINE_FEED)
}

const RETURN = 0x0d
const LINE_FEED = 0x0a
