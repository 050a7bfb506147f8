import type { Store } from 'oxigraph'
import type { Pack } from '../pack.ts'
import type { QueryPool } from '../query/query-pool.ts'

/** What a server shows: one dataset, read once. Every part of the server is a function of it. */
export interface Served {
  /** All quads; the default graph holds the triples of all graphs. For lookups that are short. */
  readonly store: Store
  /** For queries of strangers. */
  readonly pool: QueryPool
  readonly pack: Pack
  /** What instances are named under: their paths below it are the paths of the server's pages. */
  readonly base: string
  /** Content by file name, such as `graph.ttl`: what may be taken as a whole. */
  readonly dumps: ReadonlyMap<string, string>
  /** Of Merganser. */
  readonly version: string
}
