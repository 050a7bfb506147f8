import { openStore } from '../../src/query/open-store.ts'
import type { QueryPool } from '../../src/query/query-pool.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import type { Served } from '../../src/serve/served.ts'
import { sharedPack } from '../shared-pack.ts'

/** A pool that nobody asks. */
const IDLE: QueryPool = {
  query: () => Promise.reject(new Error('no queries here')),
  load: () => ({ running: 0, waiting: 0 }),
  close: () => Promise.resolve(),
}

/** What a server shows, of some TriG. */
export async function makeServed(trig = '', others: Partial<Served> = {}): Promise<Served> {
  const pack = await sharedPack()
  const store = openStore(trig)
  return { store, pool: IDLE, pack, base: DEFAULT_BASE, dumps: new Map(), version: '0', ...others }
}
