import { setTimeout as sleep } from 'node:timers/promises'
import type { CallerError } from '../errors.ts'
import { memoryPages } from './memory-pages.ts'
import type { QuerySource } from './open-sources.ts'
import { cancelled, errorOf, queueFull, startError, timedOut } from './pool-errors.ts'
import type { QueryAnswer, QueryPool, QueryRequest } from './query-pool.ts'
import {
  type QueryThread,
  startQueryThread,
  type WorkerData,
  type WorkerReply,
} from './query-thread.ts'
import { shareSources } from './share-sources.ts'

export interface QueryPoolOptions {
  /** Queries that run at once, each with a copy of the data. */
  readonly threads: number
  /** For one query, from when it runs; then its thread is ended. */
  readonly timeoutMs: number
  /** Queries that wait for a thread; another is refused. */
  readonly queueLimit: number
  /** What a query may need in MB, above what the data takes. */
  readonly memoryMb: number
  /** A longer answer, in characters, is refused. */
  readonly bodyLimit: number
  /** Whether all other threads go first, where the system can do that. */
  readonly isBackground: boolean
  /** What `SERVICE` may ask: `a.example`, or `a.example:8000`. */
  readonly federate: readonly string[]
  /** For one request to one endpoint; for `SILENT`, less than the time of the query. */
  readonly serviceTimeoutMs: number
  /** Of an endpoint, to one request. */
  readonly responseLimitBytes: number
}

export const QUERY_POOL_DEFAULTS: QueryPoolOptions = Object.freeze({
  threads: 2,
  timeoutMs: 30_000,
  queueLimit: 64,
  memoryMb: 512,
  bodyLimit: 64 * 1024 * 1024,
  isBackground: false,
  federate: [],
  serviceTimeoutMs: 20_000,
  responseLimitBytes: 64 * 1024 * 1024,
})

/**
 * A thread whose query is called off may still finish it: most are quick, and the data is loaded anew
 * for a thread that takes the place of one that was ended.
 */
const CANCEL_GRACE_MS = 500

interface Job {
  readonly request: QueryRequest
  readonly signal: AbortSignal | undefined
  readonly resolve: (answer: QueryAnswer) => void
  readonly reject: (error: Error) => void
}

/**
 * Threads that answer queries on a dataset: TriG or N-Quads, or texts of several formats. Resolves when all have loaded it;
 * what cannot be read rejects with `InputError`.
 *
 * The threads are our own, and not those of a library: a pool that takes a thread for ready while
 * it still loads counts that against the time of a query, and one whose queue has no end for
 * tasks that can be called off has no end at all.
 */
export async function createQueryPool(
  source: string | readonly QuerySource[],
  options: Partial<QueryPoolOptions> = {},
): Promise<QueryPool> {
  const settings: QueryPoolOptions = { ...QUERY_POOL_DEFAULTS, ...options }
  const data = workerData(source, settings)
  const threads = new Set<QueryThread>()
  const idle: QueryThread[] = []
  const waiting: Job[] = []
  let running = 0
  let ended = 0
  /** Threads that are ended to make room for others. */
  let replaced = 0
  let isClosed = false
  let isOver = false
  let onQuiet: (() => void) | undefined

  async function start(): Promise<void> {
    const thread = startQueryThread(data)
    threads.add(thread)
    const reply = await thread.started
    if (reply.kind === 'ready') return release(thread)
    threads.delete(thread)
    await thread.end()
    throw startError(reply)
  }

  /** Gives the next query to a thread that has nothing to do. */
  function release(thread: QueryThread): void {
    const job = waiting.shift()
    if (job !== undefined) void run(thread, job)
    else idle.push(thread)
    if (running === 0) onQuiet?.()
  }

  async function run(thread: QueryThread, job: Job): Promise<void> {
    running += 1
    const stopped = untilStopped(job.signal, settings.timeoutMs)
    const reply = thread.ask(job.request)
    const outcome = await Promise.race([reply, stopped.reason])
    stopped.forget()
    if (isCancelled(outcome)) {
      job.reject(outcome)
      const late = await Promise.race([reply, sleep(CANCEL_GRACE_MS)])
      running -= 1
      if (late === undefined || late.kind === 'broken') return replace(thread)
      return release(thread)
    }
    running -= 1
    if (!(outcome instanceof Error) && outcome.kind === 'answer') job.resolve(outcome.answer)
    else if (outcome instanceof Error) job.reject(outcome)
    // It is not the query's fault that its thread was ended.
    else job.reject(isOver ? cancelled() : errorOf(outcome))
    const isWhole = !(outcome instanceof Error) && outcome.kind !== 'broken'
    if (isWhole) release(thread)
    else await replace(thread)
  }

  /** Memory of a thread is free only when it has ended, so that the next one waits for that. */
  async function replace(thread: QueryThread): Promise<void> {
    threads.delete(thread)
    ended += 1
    replaced += 1
    await thread.end()
    replaced -= 1
    if (isClosed && waiting.length === 0) return onQuiet?.()
    await start().catch(giveUp)
  }

  /** Without any thread, nothing will ever answer those that wait. */
  function giveUp(error: Error): void {
    if (threads.size + replaced > 0) return
    for (const { reject } of waiting.splice(0)) reject(error)
    onQuiet?.()
  }

  function query(request: QueryRequest, signal?: AbortSignal): Promise<QueryAnswer> {
    return new Promise((resolve, reject) => {
      if (isClosed || signal?.aborted === true) return reject(cancelled())
      const job: Job = { request, signal, resolve, reject }
      const thread = idle.shift()
      if (thread !== undefined) return void run(thread, job)
      if (waiting.length >= settings.queueLimit) return reject(queueFull(settings.queueLimit))
      waiting.push(job)
      signal?.addEventListener('abort', () => {
        const index = waiting.indexOf(job)
        if (index < 0) return
        waiting.splice(index, 1)
        reject(cancelled())
      })
      if (threads.size + replaced === 0) void start().catch(giveUp)
    })
  }

  async function close(graceMs = 0): Promise<void> {
    isClosed = true
    if (running + waiting.length > 0 && graceMs > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, graceMs)
        onQuiet = () => {
          if (running + waiting.length > 0) return
          clearTimeout(timer)
          resolve()
        }
      })
    }
    isOver = true
    for (const { reject } of waiting.splice(0)) reject(cancelled())
    await Promise.all([...threads].map((thread) => thread.end()))
    threads.clear()
  }

  const starts = await Promise.allSettled(Array.from({ length: settings.threads }, start))
  const failed = starts.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') {
    await close()
    throw failed.reason
  }
  return { query, close, load: () => ({ running, waiting: waiting.length, ended }) }
}

function workerData(
  source: string | readonly QuerySource[],
  settings: QueryPoolOptions,
): WorkerData {
  const { memoryMb, bodyLimit, isBackground, federate, ...service } = settings
  const sources = shareSources(source)
  const { serviceTimeoutMs, responseLimitBytes } = service
  const rules = { hosts: federate, serviceTimeoutMs, responseLimitBytes }
  const maxPages = memoryPages(sources, memoryMb)
  return { sources, maxPages, bodyLimit, isBackground, rules }
}

function isCancelled(outcome: WorkerReply | CallerError): outcome is CallerError {
  return outcome instanceof Error && outcome.code === 'query-cancelled'
}

/** Why a query is called off, as soon as it is. */
function untilStopped(signal: AbortSignal | undefined, timeoutMs: number) {
  let resolve: (reason: CallerError) => void = () => {}
  const reason = new Promise<CallerError>((each) => {
    resolve = each
  })
  const timer = setTimeout(() => resolve(timedOut(timeoutMs)), timeoutMs)
  const callOff = () => resolve(cancelled())
  signal?.addEventListener('abort', callOff)
  if (signal?.aborted === true) callOff()
  const forget = () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', callOff)
  }
  return { reason, forget }
}
