import type { Served } from '../served.ts'
import { collectThings } from './collect-things.ts'
import { makeSearchIndex } from './make-search-index.ts'
import type { SearchIndex } from './search-index.ts'

const made = new WeakMap<Served, SearchIndex>()

/** The names of what is served, ready to be searched; made when it is first asked for. */
export function searchOf(served: Served): SearchIndex {
  const known = made.get(served)
  if (known !== undefined) return known
  const things = collectThings(served.store, served.pack)
  const index = makeSearchIndex(things, served.dictionary)
  made.set(served, index)
  return index
}
