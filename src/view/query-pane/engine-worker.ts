import init from 'oxigraph/web.js'
import { CallerError } from '../../errors.ts'
import { findRows } from '../../query/find-rows.ts'
import { openSources } from '../../query/open-sources.ts'
import type { QueryResult } from '../../query/query-result.ts'
import { MOST_ROWS } from './query-engine.ts'
import type { EngineParts, FromWorker, ToWorker } from './worker-messages.ts'

/** Answers queries beside the page, which goes on while it works, and may end it at any time. */

let ask: ((sparql: string) => QueryResult) | undefined

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
  try {
    if (data.kind === 'start') {
      ask = await open(data.parts)
      send({ kind: 'ready' })
    } else if (ask !== undefined) send({ kind: 'result', result: ask(data.sparql) })
  } catch {
    // What the engine does not survive; the page ends this thread.
    send({ kind: 'failed' })
  }
}

const send = (message: FromWorker): void => self.postMessage(message)

async function open({ program, dataset, prefixes }: EngineParts) {
  const bytes = await Promise.all([program, dataset].map(unpack))
  await init({ module_or_path: bytes[0] })
  const store = openSources([{ text: bytes[1] ?? '' }])
  return (sparql: string): QueryResult => {
    try {
      return findRows(store, { sparql, prefixes, limit: MOST_ROWS }, () => performance.now())
    } catch (error) {
      if (!(error instanceof CallerError)) throw error
      const { message, details } = error
      return { kind: 'refusal', problem: { title: 'Bad query', detail: message, fields: details } }
    }
  }
}

async function unpack(gzip: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
