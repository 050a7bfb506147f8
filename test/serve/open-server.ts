import { readFileSync } from 'node:fs'
import { createQueryPool, type QueryPoolOptions } from '../../src/query/create-query-pool.ts'
import { type AppOptions, makeApp } from '../../src/serve/make-app.ts'
import { startServer } from '../../src/serve/start-server.ts'
import { makeServed } from './make-served.ts'

/** The sample, as it is in `output/`. */
export const SAMPLE = 'output/jilin-executive-meeting'
export const SAMPLE_TRIG = readFileSync(`${SAMPLE}/dataset.trig`, 'utf8')
export const SAMPLE_DUMPS = new Map(
  ['graph.ttl', 'dataset.trig', 'void.ttl'].map(
    (name) => [name, readFileSync(`${SAMPLE}/${name}`, 'utf8')] as const,
  ),
)

export interface OpenServer {
  readonly origin: string
  readonly close: () => Promise<void>
}

/** A server of the sample's dataset on a free port of loopback, with threads of its own. */
export async function openServer(
  options: AppOptions = {},
  poolOptions: Partial<QueryPoolOptions> = {},
): Promise<OpenServer> {
  const pool = await createQueryPool(SAMPLE_TRIG, { threads: 1, ...poolOptions })
  const served = await makeServed(SAMPLE_TRIG, { pool, dumps: SAMPLE_DUMPS })
  const { origin, close } = await startServer(makeApp(served, options), {
    host: '127.0.0.1',
    port: 0,
  })
  return {
    origin,
    close: async () => {
      await close(500)
      await pool.close()
    },
  }
}
