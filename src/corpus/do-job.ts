import { InternalError } from '../errors.ts'
import { extractDocument } from '../extract-document.ts'
import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import type { NameLinker } from '../resolve/link-names.ts'
import type { Job, JobResults } from './job.ts'
import type { Recipe } from './recipe.ts'
import { encodeShard } from './shard.ts'

/** What those who do jobs must have, besides the jobs. */
export interface Kit {
  readonly recipe: Recipe
  readonly dictionary: Dictionary | undefined
  readonly link: NameLinker | undefined
}

/** Does a job here and now. */
export function doJob(job: Job, kit: Kit): JobResults[Job['kind']] {
  const { recipe } = kit
  if (job.recipe !== recipe.hash) {
    throw new InternalError(
      'other-recipe',
      'The pack or the program changed while the graph was being built; build it again',
    )
  }
  switch (job.kind) {
    case 'extract': {
      const { pack, base, minConfidence, cache } = recipe
      const { link } = kit
      const options = { base, minConfidence, link, cache }
      return { shard: encodeShard(extractDocument(job.document, pack, options)) }
    }
  }
}
