import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { InternalError } from '../errors.ts'

export interface Installation {
  readonly version: string
  /** The pack that comes with merganser; also holds the shapes that every pack must meet. */
  readonly packDirectory: string
  readonly viewTemplatePath: string
  /** CC-CEDICT as `compileDictionary` packs it. */
  readonly dictionaryPath: string
}

/** The files that lie beside the program, whether it runs from `src/` or bundled in `dist/`. */
export const installation: Installation = findInstallation()

function findInstallation(): Installation {
  const root = findRoot(dirname(fileURLToPath(import.meta.url)))
  const manifest: { readonly version?: unknown } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  return {
    version: String(manifest.version),
    packDirectory: join(root, 'ontology'),
    viewTemplatePath: join(root, 'dist', 'view', 'index.html'),
    dictionaryPath: join(root, 'dist', 'dictionary', 'cc-cedict.bin'),
  }
}

/** The nearest folder upwards with a `package.json`. */
function findRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  if (dirname(folder) !== folder) return findRoot(dirname(folder))
  throw new InternalError('not-installed', 'No package.json above the program')
}
