import { InternalError } from '../errors.ts'
import { extractDocument } from '../extract-document.ts'
import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import type { NameLinker } from '../resolve/link-names.ts'
import { readInput } from '../text/read-input.ts'
import { checkPlaces } from './check-places.ts'
import type { Job, JobResults, VolumeJob, VolumeResult } from './job.ts'
import { makeVolume, type VolumeDocument } from './make-volume.ts'
import type { Recipe } from './recipe.ts'
import { decodeShard, encodeShard } from './shard.ts'

/** What those who do jobs must have, besides the jobs. */
export interface Kit {
  readonly recipe: Recipe
  readonly dictionary: Dictionary | undefined
  readonly link: NameLinker | undefined
}

/** What comes of a job, whatever its kind. */
export type JobResult = JobResults[Job['kind']]

/** Does a job here and now. */
export async function doJob(job: Job, kit: Kit): Promise<JobResult> {
  const { recipe, link } = kit
  if (job.recipe !== recipe.hash) {
    throw new InternalError(
      'other-recipe',
      'The pack or the program changed while the graph was being built; build it again',
    )
  }
  switch (job.kind) {
    case 'read':
      return readInput(job.bytes, job.options)
    case 'extract': {
      const { pack, base, minConfidence, cache } = recipe
      const options = { base, minConfidence, link, cache }
      return { shard: encodeShard(checkPlaces(extractDocument(job.document, pack, options))) }
    }
    case 'volume':
      return volumeOf(job, recipe)
  }
}

async function volumeOf(
  { documents, withNQuads }: VolumeJob,
  recipe: Recipe,
): Promise<VolumeResult> {
  const whole: VolumeDocument[] = []
  for (const { key, shard, context, named } of documents) {
    const graph = decodeShard(shard)
    if (graph === undefined) return { kind: 'damaged', key }
    whole.push({ graph, context, named })
  }
  return { kind: 'made', volume: await makeVolume(whole, recipe, { withNQuads }) }
}
