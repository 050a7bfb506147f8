import { parentPort, workerData } from 'node:worker_threads'
import { MerganserError } from '../errors.ts'
import { boundMemory } from './bound-memory.ts'
import { lowerPriority } from './lower-priority.ts'
import type { QueryRequest } from './query-pool.ts'
import type { WorkerData, WorkerReply } from './query-thread.ts'

/** A thread with a store of its own that answers one query after another. */

const { sources, maxPages, bodyLimit, isBackground }: WorkerData = workerData
if (isBackground) lowerPriority()
const memory = boundMemory(maxPages)
// The engine must not be loaded before its memory is bounded.
const { openSources } = await import('./open-sources.ts')
const { answerQuery } = await import('./answer-query.ts')

const now = () => performance.now()
const send = (reply: WorkerReply) => parentPort?.postMessage(reply)

try {
  const store = openSources(sources)
  parentPort?.on('message', (request: QueryRequest) => {
    try {
      send({ kind: 'answer', answer: answerQuery(store, request, { now, bodyLimit }) })
    } catch (error) {
      send(failure(error))
    }
  })
  send({ kind: 'ready' })
} catch (error) {
  send(failure(error))
}

/** Errors lose their class on their way to another thread. */
function failure(error: unknown): WorkerReply {
  if (error instanceof MerganserError) {
    const { kind, code, message, details } = error
    return { kind: 'error', error: { kind, code, message, details } }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { kind: 'broken', cause: memory.isFull() ? 'memory' : 'engine', message }
}
