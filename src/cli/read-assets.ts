import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InternalError } from '../errors.ts'
import { type Asset, makeAsset } from '../serve/assets/asset.ts'

/** Style sheets and scripts of the server's pages by file name, out of the folder they are built in. */
export function readAssets(directory: string): ReadonlyMap<string, Asset> {
  if (!existsSync(directory)) {
    throw new InternalError(
      'no-assets',
      `${directory} is missing; expected what \`npm run build\` makes`,
      { details: { file: directory } },
    )
  }
  const names = readdirSync(directory).sort()
  return new Map(
    names.map((name) => [name, makeAsset(name, readFileSync(join(directory, name), 'utf8'))]),
  )
}
