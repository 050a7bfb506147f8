import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InternalError } from '../errors.ts'

export interface Installation {
  readonly version: string
  readonly manifestPath: string
  /** The pack that comes with merganser; also holds the shapes that every pack must meet. */
  readonly packDirectory: string
  /** Paths of the page to explore: plain, with an engine for queries, and as a server gives it. */
  readonly viewTemplates: Readonly<Record<'plain' | 'withQuery' | 'served', string>>
  /** Style sheets and scripts of the server's pages. */
  readonly assetsDirectory: string
  /** CC-CEDICT as `compileDictionary` packs it. */
  readonly dictionaryPath: string
  /** Where what is made of packs is kept; `undefined` for a program that runs from its sources. */
  readonly cacheDirectory: string | undefined
}

/** The files that lie beside the program, whether it runs from `src/` or bundled in `dist/`. */
export const installation: Installation = findInstallation()

function findInstallation(): Installation {
  const folder = dirname(fileURLToPath(import.meta.url))
  const root = findRoot(folder)
  const manifestPath = join(root, 'package.json')
  const manifest: { readonly version?: unknown } = JSON.parse(readFileSync(manifestPath, 'utf8'))
  return {
    version: String(manifest.version),
    manifestPath,
    packDirectory: join(root, 'ontology'),
    viewTemplates: {
      plain: join(root, 'dist', 'view', 'index.html'),
      withQuery: join(root, 'dist', 'view', 'index-with-query.html'),
      served: join(root, 'dist', 'view', 'index-served.html'),
    },
    assetsDirectory: join(root, 'dist', 'serve'),
    dictionaryPath: join(root, 'dist', 'dictionary', 'cc-cedict.bin'),
    cacheDirectory: basename(folder) === 'dist' ? join(folder, 'cache') : undefined,
  }
}

/** The nearest folder upwards with a `package.json`. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) !== folder) return findRoot(dirname(folder))
  throw new InternalError('not-installed', 'No package.json above the program')
}
