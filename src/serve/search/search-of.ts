import type { Store } from 'oxigraph'
import type { Served } from '../served.ts'
import { collectThings } from './collect-things.ts'
import { makeSearchIndex } from './make-search-index.ts'
import type { SearchIndex } from './search-index.ts'

const made = new WeakMap<Store, SearchIndex>()

/** The names of what is served, ready to be searched; made when a store is first asked for. */
export function searchOf({
  store,
  pack,
  dictionary,
}: Pick<Served, 'store' | 'pack' | 'dictionary'>): SearchIndex {
  const known = made.get(store)
  if (known !== undefined) return known
  const things = collectThings(store, pack)
  const index = makeSearchIndex(things, dictionary)
  made.set(store, index)
  return index
}
