import type { Quad } from '@rdfjs/types'
import { canonicalNQuads } from '../rdf/canonical-nquads.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { writeJsonLd } from '../rdf/write-json-ld.ts'
import { writeTurtle } from '../rdf/write-turtle.ts'
import {
  chooseType,
  GRAPH_TYPES,
  type MediaType,
  notAcceptable,
  type Wish,
} from './sparql/media-types.ts'

const WRITTEN = GRAPH_TYPES.filter(({ format }) => format !== 'rdfxml')

/** A few triples in the form that a client likes best of those that we write ourselves. */
export async function writeQuads(
  quads: readonly Quad[],
  wish: Wish,
  prefixes: Readonly<Record<string, string>>,
): Promise<{ readonly body: string; readonly contentType: string }> {
  const chosen = chooseType(WRITTEN, wish)
  if (chosen === undefined) throw notAcceptable(WRITTEN)
  const body = await write(quads, chosen, { ...PREFIXES, ...prefixes })
  return { body, contentType: chosen.contentType }
}

function write(
  quads: readonly Quad[],
  { format }: MediaType<string>,
  prefixes: Readonly<Record<string, string>>,
): string | Promise<string> {
  if (format === 'jsonld') return writeJsonLd(quads, prefixes)
  return format === 'ntriples' ? canonicalNQuads(quads) : writeTurtle(quads, prefixes)
}
