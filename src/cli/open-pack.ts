import { loadPack } from '../knowledge/load-pack.ts'
import type { Pack } from '../pack.ts'
import { installation } from './installation.ts'
import { openCache } from './open-cache.ts'

/** The pack that a command was given. */
export const openPack = ({ pack, base }: { pack: string; base: string }): Promise<Pack> =>
  loadPack(pack, { base, metaDirectory: installation.packDirectory, ...openCache() })
