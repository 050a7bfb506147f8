import { makeRecipe, type Recipe } from '../corpus/recipe.ts'
import { installation } from './installation.ts'
import { openCache } from './open-cache.ts'
import { openPack } from './open-pack.ts'

/** Plain data, so that a thread can be told. */
export interface RecipeOptions {
  readonly pack: string
  readonly base: string
  readonly minConfidence: number
}

/** The pack, and all else that decides what is made of a document. */
export async function openRecipe(options: RecipeOptions): Promise<Recipe> {
  const { base, minConfidence } = options
  const pack = await openPack(options)
  const { cache, program } = openCache()
  const { version } = installation
  return makeRecipe({ pack, base, minConfidence, version, program, cache })
}
