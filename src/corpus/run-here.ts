import { doJob, type Kit } from './do-job.ts'
import type { JobRunner } from './job.ts'

/** Jobs done one after another in this thread: for few documents, and for none that may hang. */
export function runHere(kit: Kit): JobRunner {
  return {
    parallel: 1,
    run: async (job) => doJob(job, kit),
    close: async () => undefined,
  }
}
