import { Worker } from 'node:worker_threads'
import type { MerganserError } from '../errors.ts'
import type { ServiceRules } from './fetch-allowed.ts'
import type { QuerySource } from './open-sources.ts'
import type { QueryAnswer, QueryRequest } from './query-pool.ts'
import { workerFile } from './worker-file.ts'

/** What a thread is started with. */
export interface WorkerData {
  /** Their bytes are shared by all threads. */
  readonly sources: readonly QuerySource[]
  /** Of memory of the engine. */
  readonly maxPages: number
  /** Of an answer, in UTF-16 units. */
  readonly bodyLimit: number
  /** Whether all other threads go first. */
  readonly isBackground: boolean
  readonly rules: ServiceRules
}

/** What a thread says: first `ready` or why it is not, then one thing for each query. */
export type WorkerReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: QueryAnswer }
  | WorkerFailure

export type WorkerFailure =
  | {
      readonly kind: 'error'
      readonly error: Pick<MerganserError, 'kind' | 'code' | 'message' | 'details'>
    }
  /** The engine failed in the midst of its work, and the thread is of no more use. */
  | { readonly kind: 'broken'; readonly cause: 'memory' | 'engine'; readonly message: string }

export interface QueryThread {
  /** The first word of the thread. */
  readonly started: Promise<WorkerReply>
  /** For one query at a time, once it is started. */
  readonly ask: (request: QueryRequest) => Promise<WorkerReply>
  /** Ends the thread whatever it does; what was asked stays without a reply. */
  readonly end: () => Promise<void>
}

/** Of JavaScript alone, in which there are results, but no data. */
const HEAP_MB = 1024

/** Starts a thread. It keeps the process alive only while something is asked of it. */
export function startQueryThread(data: WorkerData): QueryThread {
  const worker = new Worker(workerFile('query-worker'), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    // What the engine has to say of its failures goes into errors, not to a terminal.
    stderr: true,
    execArgv: [],
  })
  let gone: WorkerReply | undefined
  worker
    .on('error', (error: NodeJS.ErrnoException) => {
      const cause = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'engine'
      gone ??= { kind: 'broken', cause, message: error.message }
    })
    .on('exit', (code) => {
      gone ??= { kind: 'broken', cause: 'engine', message: `the thread ended with ${code}` }
      settle?.(gone)
    })
    .on('message', (reply: WorkerReply) => settle?.(reply))
  let settle: ((reply: WorkerReply) => void) | undefined
  const next = async (): Promise<WorkerReply> => {
    if (gone !== undefined) return gone
    worker.ref()
    const reply = await new Promise<WorkerReply>((resolve) => {
      settle = resolve
    })
    worker.unref()
    return reply
  }
  return {
    started: next(),
    ask: (request) => {
      const reply = next()
      worker.postMessage(request)
      return reply
    },
    end: async () => {
      await worker.terminate()
    },
  }
}
