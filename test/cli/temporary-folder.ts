import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'

/** A folder of its own for each test, removed afterwards. */
export function temporaryFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'merganser-cli-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return {
    /** The folder, or a path in it. */
    at: (...path: readonly string[]) => join(folder, ...path),
    /** All that is in it, by path, sorted. */
    tree: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort(),
  }
}

/** Names and texts of the files of a folder. */
export const contents = (folder: string) =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
