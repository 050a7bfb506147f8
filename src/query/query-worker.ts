import { parentPort, workerData } from 'node:worker_threads'
import type { Store } from 'oxigraph'
import { boundMemory } from './bound-memory.ts'
import { failureOf } from './failure-of.ts'
import { checkServices, findServices } from './find-services.ts'
import { lowerPriority } from './lower-priority.ts'
import type { QueryAnswer, QueryRequest } from './query-pool.ts'
import type { WorkerData, WorkerReply } from './query-thread.ts'
import { sparqlTokens } from './sparql-tokens.ts'

/** A thread with a store of its own that answers one query after another. */

const { sources, maxPages, bodyLimit, isBackground, rules }: WorkerData = workerData
if (isBackground) lowerPriority()
const memory = boundMemory(maxPages)
// The engine must not be loaded before its memory is bounded.
const { openSources } = await import('./open-sources.ts')
const { answerQuery } = await import('./answer-query.ts')

const now = () => performance.now()
const send = (reply: WorkerReply) => parentPort?.postMessage(reply)

try {
  const store = openSources(sources)
  parentPort?.on('message', async (request: QueryRequest) => {
    try {
      send({ kind: 'answer', answer: await answer(store, request) })
    } catch (error) {
      send(failureOf(error, memory))
    }
  })
  send({ kind: 'ready' })
} catch (error) {
  send(failureOf(error, memory))
}

/** Answers in the engine, or over several endpoints where the query asks others. */
async function answer(store: Store, request: QueryRequest): Promise<QueryAnswer> {
  const tokens = sparqlTokens(request.sparql)
  const services = findServices(tokens)
  if (services.length === 0) return answerQuery(store, request, { now, bodyLimit })
  checkServices(services, rules.hosts)
  // Loaded for such queries alone, since that takes seconds.
  const { answerFederated } = await import('./answer-federated.ts')
  return answerFederated(store, request, { tokens, rules, now })
}
