import { readFileSync } from 'node:fs'
import { openStore } from '../../src/query/open-store.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { makeAsset } from '../../src/serve/assets/asset.ts'
import type { Served } from '../../src/serve/served.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { sharedPack } from '../shared-pack.ts'

const FOLDER = 'output/jilin-executive-meeting'
const NAME = 'jilin-executive-meeting.txt'

/** No page asks a query of a stranger. */
const POOL: Served['pool'] = {
  query: () => Promise.reject(new Error('A page is made without queries of the pool')),
  load: () => ({ running: 0, waiting: 0 }),
  close: () => Promise.resolve(),
}

/** What a server shows of some TriG, by default of the sample, with the pack that comes with it. */
export async function serveSample(
  trig: string = readFileSync(`${FOLDER}/dataset.trig`, 'utf8'),
  others: Partial<Served> = {},
): Promise<Served> {
  const text = readDocument(readFileSync(`corpus/${NAME}`), { name: NAME, base: DEFAULT_BASE })
  return {
    store: openStore(trig),
    pool: POOL,
    pack: await sharedPack(),
    base: DEFAULT_BASE,
    dumps: new Map([['graph.ttl', readFileSync(`${FOLDER}/graph.ttl`, 'utf8')]]),
    version: '9.9.9',
    documents: new Map([[text.iri, text]]),
    assets: new Map([['pages.css', makeAsset('pages.css', 'body { margin: 0 }')]]),
    ...others,
  }
}
