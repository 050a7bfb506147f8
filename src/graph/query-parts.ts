import type { Quad } from '@rdfjs/types'
import type { Pack } from '../pack.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { writeTrig } from '../rdf/write-trig.ts'
import type { ViewQueries } from '../view-model.ts'
import type { QueryParts } from './render-view.ts'

/** The prefixes and the questions of a pack, for a page that answers queries. */
export function viewQueries(pack: Pack, base: string): ViewQueries {
  return {
    prefixes: { ...PREFIXES, ...pack.prefixes },
    questions: pack.queries.map(({ title, sparql }) => ({ title, sparql })),
    base,
  }
}

/** What makes a page answer by itself: all quads go into it, those of `dataset.trig`. */
export async function queryParts(
  quads: readonly Quad[],
  { pack, base }: { readonly pack: Pack; readonly base: string },
): Promise<QueryParts> {
  const queries = viewQueries(pack, base)
  // Loaded where it is needed alone; it gives the same bytes on every machine, as zlib does not.
  const { gzipSync } = await import('fflate')
  const trig = writeTrig(quads, queries.prefixes, { baseIri: base })
  const gzip = gzipSync(new TextEncoder().encode(trig), { level: 9, mtime: 0 })
  return { queries, dataset: Buffer.from(gzip).toString('base64') }
}
