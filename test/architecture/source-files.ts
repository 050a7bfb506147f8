import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Content by path, such as `src/text/hash-text.ts`, of the files under a folder with these endings. */
export function readFiles(folder: string, endings: readonly string[]): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]))
}
