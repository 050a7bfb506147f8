import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'

const compress = promisify(gzip)

/** Bytes: less is not worth it, more would take memory and time from the others. */
const MIN_BYTES = 1024
const MAX_BYTES = 16 * 1024 * 1024

const COMPRESSIBLE = /^text\/|[/+](?:json|xml|javascript)\b|turtle|triples|quads|trig|svg/

/** Tells how long answers are, and compresses those that are worth it for clients that can read that. */
export function compressAnswers(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { res } = context
    const type = res.headers.get('content-type') ?? ''
    if (res.body === null || !COMPRESSIBLE.test(type)) return
    res.headers.append('vary', 'Accept-Encoding')
    const wanted = acceptsGzip(context.req.header('accept-encoding'))
    if (res.headers.has('content-encoding')) return
    const bytes = new Uint8Array(await res.arrayBuffer())
    const { status } = res
    const headers = new Headers(res.headers)
    // Else the headers of the answer before are put over those of the new one.
    context.res = undefined
    if (!wanted || bytes.length < MIN_BYTES || bytes.length > MAX_BYTES) {
      headers.set('content-length', String(bytes.length))
      context.res = new Response(bytes, { status, headers })
      return
    }
    const small = await compress(bytes, { level: constants.Z_BEST_SPEED })
    headers.set('content-encoding', 'gzip')
    headers.set('content-length', String(small.length))
    const etag = headers.get('etag')
    // Other bytes, the same content.
    if (etag?.startsWith('"') === true) headers.set('etag', `W/${etag}`)
    context.res = new Response(new Uint8Array(small), { status, headers })
  }
}

function acceptsGzip(accept = ''): boolean {
  const codings = accept
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*/))
  const named = codings.find(([name]) => name === 'gzip') ?? codings.find(([name]) => name === '*')
  return named !== undefined && !named.slice(1).some((each) => /^q=0(?:\.0*)?$/.test(each))
}
