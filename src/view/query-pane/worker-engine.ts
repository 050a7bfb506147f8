import type { QueryResult } from '../../query/query-result.ts'
import { byId } from '../element.ts'
import EngineWorker from './engine-worker.ts?worker&inline'
import type { QueryEngine } from './query-engine.ts'
import type { EngineParts, FromWorker, ToWorker } from './worker-messages.ts'

const BROKEN = {
  title: 'The engine failed',
  detail: 'The query needs more than there is; ask for less',
}

/** Answers out of the page itself, in a thread of its own that is ended with the query that it works on. */
export function workerEngine(prefixes: EngineParts['prefixes']): QueryEngine {
  let worker: Promise<Worker> | undefined

  const end = (): void => {
    worker?.then(
      (each) => each.terminate(),
      () => {},
    )
    worker = undefined
  }

  const open = (): Promise<Worker> => {
    worker ??= startWorker({
      program: readBytes('merganser-engine'),
      dataset: readBytes('merganser-dataset'),
      prefixes,
    })
    return worker
  }

  return {
    async start() {
      await open()
    },
    async run(sparql, signal) {
      try {
        const opened = await open()
        signal.throwIfAborted()
        return await ask(opened, sparql, signal)
      } catch (error) {
        end()
        if (signal.aborted) throw error
        return { kind: 'refusal', problem: BROKEN }
      }
    },
  }
}

async function startWorker(parts: EngineParts): Promise<Worker> {
  const worker = new EngineWorker()
  const { kind } = await nextMessage(worker, { kind: 'start', parts })
  if (kind !== 'ready') throw new Error('The engine has not started')
  return worker
}

async function ask(worker: Worker, sparql: string, signal: AbortSignal): Promise<QueryResult> {
  const message = await nextMessage(worker, { kind: 'query', sparql }, signal)
  if (message.kind !== 'result') throw new Error('The engine has not answered the query')
  return message.result
}

function nextMessage(worker: Worker, message: ToWorker, signal?: AbortSignal): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      reject(new Error(event.message))
    }
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    worker.postMessage(message)
  })
}

function readBytes(id: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(byId(id).textContent ?? ''), (each) => each.charCodeAt(0))
}
