import type { JobRunner } from './job.ts'

/**
 * The same runner, but whoever waits for a job hears of the signal at once, by its reason: the longest
 * job is not waited for. What runs goes on until the runner is closed.
 */
export function untilAborted(runner: JobRunner, signal: AbortSignal | undefined): JobRunner {
  if (signal === undefined) return runner
  const waiting = new Set<() => void>()
  // One listener for all, and none that outlives the jobs.
  const stopAll = () => {
    for (const stop of waiting) stop()
  }
  return {
    ...runner,
    run: (job) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason)
        const stop = () => reject(signal.reason)
        if (waiting.size === 0) signal.addEventListener('abort', stopAll)
        waiting.add(stop)
        void runner
          .run(job)
          .then(resolve, reject)
          .finally(() => {
            waiting.delete(stop)
            if (waiting.size === 0) signal.removeEventListener('abort', stopAll)
          })
      }),
  }
}
