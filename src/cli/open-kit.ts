import type { Kit } from '../corpus/do-job.ts'
import { makeRecipe } from '../corpus/recipe.ts'
import { makeNameLinker } from '../resolve/link-names.ts'
import { installation } from './installation.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openCache } from './open-cache.ts'
import { openPack } from './open-pack.ts'

/** Plain data, so that a thread can be told. */
export interface KitOptions {
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
}

/** The pack, and all else that is needed to read documents. */
export async function openKit(options: KitOptions): Promise<Kit> {
  const { base, minConfidence } = options
  const pack = await openPack(options)
  const { cache, program } = openCache()
  const dictionary = loadDictionary()
  const { version } = installation
  return {
    recipe: makeRecipe({ pack, base, minConfidence, version, program, cache }),
    dictionary,
    link: makeNameLinker(pack, dictionary, { cache }),
  }
}
