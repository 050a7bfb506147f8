import { workerData } from 'node:worker_threads'
import { doJob, type JobResult } from '../corpus/do-job.ts'
import type { Job } from '../corpus/job.ts'
import { openKit } from './open-kit.ts'
import type { RecipeOptions } from './open-recipe.ts'

/** What a thread of a build does: it opens the pack, then does one job after another. */

const options: RecipeOptions = workerData
const kit = openKit(options)
// A pack that cannot be opened is told of by the first job.
kit.catch(() => undefined)

export default async function work(job: Job): Promise<JobResult> {
  return doJob(job, await kit)
}
