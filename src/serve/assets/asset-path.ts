import type { Asset } from './asset.ts'

const FOLDER = '/assets/'

/**
 * Where a page finds an asset: `/assets/pages.css?v=<hash>`, an address that changes when its
 * content does, so that it may be kept for ever. One that is not there has an address all the same.
 */
export function assetPath(name: string, assets: ReadonlyMap<string, Asset>): string {
  const hash = assets.get(name)?.hash
  return FOLDER + name + (hash === undefined ? '' : `?v=${hash}`)
}
