import { parentPort, workerData } from 'node:worker_threads'
import type { UpdateData } from './apply-update.ts'

/** A thread that makes another dataset of one, and ends. */

const { sources, update }: UpdateData = workerData
const { Store } = await import('oxigraph')
const { loadSource } = await import('./open-sources.ts')

const store = new Store()
for (const source of sources) loadSource(store, source)
try {
  store.update(update)
  parentPort?.postMessage({ nquads: store.dump({ format: 'application/n-quads' }) })
} catch (error) {
  parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) })
}
