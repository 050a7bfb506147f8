import type { Quad } from '@rdfjs/types'
import type { Context } from 'hono'
import { notAcceptable } from './not-acceptable.ts'
import { chooseType, WRITTEN_TYPES } from './sparql/media-types.ts'
import { writeQuads } from './write-quads.ts'

/** Triples that describe the server or its dataset, in the form that the client likes best. */
export async function answerQuads(
  context: Context,
  quads: readonly Quad[],
  prefixes: Readonly<Record<string, string>>,
): Promise<Response> {
  const wish = { accept: context.req.header('accept'), format: context.req.query('format') }
  const chosen = chooseType(WRITTEN_TYPES, wish)
  if (chosen === undefined) throw notAcceptable(WRITTEN_TYPES)
  const body = await writeQuads(quads, chosen.format, { prefixes })
  return context.body(body, 200, { 'content-type': chosen.contentType, vary: 'Accept' })
}
