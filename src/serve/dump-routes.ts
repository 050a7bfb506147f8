import { createHash } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { RDF_MEDIA_TYPES, rdfFormatOf } from '../rdf/rdf-format.ts'
import { contentTypeOf } from './content-type.ts'
import { isKnown } from './is-known.ts'
import { policyOf } from './policy-of.ts'
import type { Served } from './served.ts'

/** Of the files that are not RDF, by their ending. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  gexf: 'application/gexf+xml',
  graphml: 'application/graphml+xml',
  csv: 'text/csv',
  json: 'application/json',
}

interface Dump {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>> & { readonly etag: string }
}

/**
 * The files of a dataset by name, `/dumps/graph.ttl` or `/graph.ttl`. Names are looked up in a table,
 * and no path leads to the disk.
 */
export function dumpRoutes({ dumps }: Served): Hono {
  const app = new Hono()
  const made = new Map<string, Dump>()
  for (const path of ['/dumps/:name', '/:name'] as const) {
    app.get(path, async (context, next) => {
      const name = context.req.param('name')
      const text = dumps.get(name)
      if (text === undefined) return next()
      const dump = made.get(name) ?? makeDump(name, text)
      made.set(name, dump)
      return answerDump(context, dump)
    })
  }
  return app
}

function makeDump(name: string, text: string): Dump {
  const bytes = new TextEncoder().encode(text)
  const type = contentTypeOf(mediaTypeOf(name))
  const policy = policyOf(text)
  return {
    bytes,
    headers: {
      'content-type': type,
      'content-length': String(bytes.length),
      'cache-control': 'no-cache',
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
      ...(type.startsWith('text/html') &&
        policy !== undefined && { 'content-security-policy': `${policy}; frame-ancestors 'none'` }),
    },
  }
}

function answerDump(context: Context, { bytes, headers }: Dump): Response {
  if (!isKnown(context, headers.etag)) return context.body(bytes, 200, { ...headers })
  const { 'content-length': _, 'content-type': __, ...others } = headers
  return context.body(null, 304, others)
}

function mediaTypeOf(name: string): string {
  const format = rdfFormatOf(name)
  if (format !== undefined) return RDF_MEDIA_TYPES[format]
  return MEDIA_TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}
