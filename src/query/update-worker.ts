import { parentPort, workerData } from 'node:worker_threads'
import type { UpdateData } from './apply-update.ts'
import { boundMemory } from './bound-memory.ts'
import { checkNesting } from './check-nesting.ts'
import { declarePrefixes } from './declare-prefixes.ts'
import { explainBadQuery } from './explain-bad-query.ts'
import { failureOf } from './failure-of.ts'
import { sparqlTokens } from './sparql-tokens.ts'

/** A thread that makes another dataset of one, and ends. */

const { sources, update, prefixes, maxPages }: UpdateData = workerData
const memory = boundMemory(maxPages)
// The engine must not be loaded before its memory is bounded.
const { Store } = await import('oxigraph')
const { loadSource } = await import('./open-sources.ts')

try {
  parentPort?.postMessage({ nquads: updated() })
} catch (error) {
  parentPort?.postMessage(failureOf(error, memory))
}

function updated(): string {
  const tokens = sparqlTokens(update)
  checkNesting(update, tokens, 'update')
  const store = new Store()
  for (const source of sources) loadSource(store, source)
  const prologue = declarePrefixes(tokens, prefixes)
  try {
    store.update(prologue + update)
  } catch (cause) {
    if (failureOf(cause, memory).kind === 'broken' || !(cause instanceof Error)) throw cause
    const linesBefore = prologue === '' ? 0 : 1
    const { message } = cause
    throw explainBadQuery(update, { message, linesBefore, prefixes, what: 'update' })
  }
  return store.dump({ format: 'application/n-quads' })
}
