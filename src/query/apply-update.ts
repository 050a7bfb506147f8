import { Worker } from 'node:worker_threads'
import { memoryPages } from './memory-pages.ts'
import type { QuerySource } from './open-sources.ts'
import { errorOf, timedOut } from './pool-errors.ts'
import type { WorkerFailure } from './query-thread.ts'
import { shareSources } from './share-sources.ts'
import { workerFile } from './worker-file.ts'

export interface Update {
  readonly sources: readonly QuerySource[]
  readonly update: string
  /** Those that the update need not declare. */
  readonly prefixes: Readonly<Record<string, string>>
}

/** What the thread is started with. */
export interface UpdateData extends Update {
  /** Of memory of the engine. */
  readonly maxPages: number
}

export interface ApplyUpdateOptions {
  readonly timeoutMs: number
  /** What the update may need in MB, above what the data takes. */
  readonly memoryMb: number
}

type Outcome = { readonly nquads: string } | WorkerFailure

/** Of JavaScript alone, in which the text of the dataset is. */
const HEAP_MB = 2048

/**
 * The dataset that a SPARQL Update makes of another, as N-Quads. It works on the graphs as they are:
 * its default graph holds what stands in none. The work is done in a thread of its own, which is ended
 * after `timeoutMs`. Throws `CallerError`, `bad-update` with the place where there is one,
 * `query-timeout` or `query-memory`; then nothing is changed.
 */
export async function applyUpdate(
  { sources, ...update }: Update,
  { timeoutMs, memoryMb }: ApplyUpdateOptions,
): Promise<string> {
  const shared = shareSources(sources)
  const maxPages = memoryPages(shared, memoryMb)
  const data: UpdateData = { ...update, sources: shared, maxPages }
  const worker = new Worker(workerFile('update-worker'), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    stderr: true,
    execArgv: [],
  })
  let timer: NodeJS.Timeout | undefined
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    timer = setTimeout(() => reject(timedOut(timeoutMs)), timeoutMs)
    worker
      .on('message', resolve)
      .on('error', ({ code, message }: NodeJS.ErrnoException) => {
        const cause = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'engine'
        resolve({ kind: 'broken', cause, message })
      })
      .on('exit', () => resolve({ kind: 'broken', cause: 'engine', message: 'it ended' }))
  }).finally(() => {
    clearTimeout(timer)
    return worker.terminate()
  })
  if ('nquads' in outcome) return outcome.nquads
  throw errorOf(outcome)
}
