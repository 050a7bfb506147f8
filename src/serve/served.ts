import type { Store } from 'oxigraph'
import type { Dictionary } from '../language/zh/dictionary/dictionary.ts'
import type { TextDocument } from '../model.ts'
import type { Pack } from '../pack.ts'
import type { QueryPool } from '../query/query-pool.ts'
import type { Asset } from './assets/asset.ts'

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
  /** As they were read, by IRI, out of `build.json`; without them pages show the quotes alone. */
  readonly documents?: ReadonlyMap<string, TextDocument>
  /** Style sheets and scripts of the pages by file name: what `npm run build` puts in `dist/serve`. */
  readonly assets?: ReadonlyMap<string, Asset>
  /** The template of the page to explore, that answers queries by way of the server. */
  readonly explorer?: string
  /** Chinese to English; without it garbled names and pinyin find nothing. */
  readonly dictionary?: Dictionary
}
