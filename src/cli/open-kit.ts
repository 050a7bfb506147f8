import type { Kit } from '../corpus/do-job.ts'
import { makeNameLinker } from '../resolve/link-names.ts'
import { loadDictionary } from './load-dictionary.ts'
import { openRecipe, type RecipeOptions } from './open-recipe.ts'

/** All that is needed to read documents. */
export async function openKit(options: RecipeOptions): Promise<Kit> {
  const recipe = await openRecipe(options)
  const dictionary = loadDictionary()
  const { pack, cache } = recipe
  return { recipe, dictionary, link: makeNameLinker(pack, dictionary, { cache }) }
}
