import { Worker } from 'node:worker_threads'
import { CallerError } from '../errors.ts'
import type { QuerySource } from './open-sources.ts'
import { timedOut } from './pool-errors.ts'

/** What the thread is started with. */
export interface UpdateData {
  readonly sources: readonly QuerySource[]
  readonly update: string
}

type Outcome = { readonly nquads: string } | { readonly fault: string }

/** Of JavaScript alone, in which the text of the dataset is. */
const HEAP_MB = 2048

/**
 * The dataset that a SPARQL Update makes of another, as N-Quads. It works on the graphs as they are:
 * its default graph holds what stands in none. The work is done in a thread of its own, which is ended
 * after `timeoutMs`. Throws `CallerError`, `bad-update` or `query-timeout`; then nothing is changed.
 */
export async function applyUpdate(
  data: UpdateData,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<string> {
  const worker = new Worker(workerFile(), {
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
      .on('error', (error) => resolve({ fault: error.message }))
      .on('exit', () => resolve({ fault: 'the engine failed' }))
  }).finally(() => {
    clearTimeout(timer)
    return worker.terminate()
  })
  if ('nquads' in outcome) return outcome.nquads
  throw new CallerError('bad-update', `The update cannot be done: ${outcome.fault}`)
}

/** As for queries: a program that is started from its sources uses the built file. */
function workerFile(): URL {
  const here = import.meta.url
  const isSource = here.endsWith('.ts')
  return new URL(isSource ? '../../dist/update-worker.js' : './update-worker.js', here)
}
