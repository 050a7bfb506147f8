import { doJob, type Kit } from './do-job.ts'
import type { Job, JobResults, JobRunner } from './job.ts'

/** Jobs done one after another in this thread: for few documents, and for none that may hang. */
export function runHere(kit: Kit): JobRunner {
  return {
    parallel: 1,
    // What comes of a job is told by its kind; the compiler does not follow that.
    run: async <Kind extends Job['kind']>(job: Extract<Job, { readonly kind: Kind }>) =>
      (await doJob(job, kit)) as JobResults[Kind],
    close: async () => undefined,
  }
}
