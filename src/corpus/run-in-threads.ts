import type { Piscina } from 'piscina'
import { CallerError, InputError } from '../errors.ts'
import type { Job, JobResults, JobRunner } from './job.ts'
import { limitParallel } from './limit-parallel.ts'

export interface ThreadOptions {
  /** The file of the module that threads start from: its default export does a job. */
  readonly file: URL
  /** What the module is told at the start: plain data. */
  readonly data: unknown
  readonly threads: number
  /** A job that takes longer is given up, and its thread with it. */
  readonly timeoutMs: number
  /** Of JavaScript, for each thread. */
  readonly heapMb: number
}

/** Jobs done by threads of this process, each with all that it needs to do them. */
export async function runInThreads(options: ThreadOptions): Promise<JobRunner> {
  // Loaded where threads are wanted: a build of few documents does not wait for it.
  const { Piscina } = await import('piscina')
  const { threads, timeoutMs, heapMb, file, data } = options
  const pool = new Piscina({
    filename: file.href,
    workerData: data,
    // The others start when there is work for them, and stay: after one change there is little.
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: Number.POSITIVE_INFINITY,
    // Node itself breaks down where a thread is ended while it loads a module by `require`.
    execArgv: ['--no-experimental-require-module'],
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  // A thread that cannot start is told of by the job that it was to do.
  pool.on('error', () => undefined)
  // The time of a job runs from where a thread is free for it.
  const places = limitParallel(threads)
  return {
    // One more than there are threads: it waits while what came of another is written, no thread does.
    parallel: threads + 1,
    run: (job) =>
      new Promise((resolve, reject) => {
        void places.start(() => runOne(pool, job, timeoutMs).then(resolve, reject))
      }),
    close: () => pool.destroy(),
  }
}

async function runOne<Kind extends Job['kind']>(
  pool: Piscina,
  job: Extract<Job, { readonly kind: Kind }>,
  timeoutMs: number,
): Promise<JobResults[Kind]> {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), timeoutMs)
  try {
    return await pool.run(job, { signal: controller.signal })
  } catch (cause) {
    if (controller.signal.aborted) {
      throw new InputError(
        'takes-too-long',
        `It takes longer than ${timeoutMs / 1000} s; split it, or give it more time`,
        { cause },
      )
    }
    if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      throw new CallerError('takes-too-much-memory', 'It takes too much memory; split it', {
        cause,
      })
    }
    throw cause
  } finally {
    clearTimeout(timer)
  }
}
