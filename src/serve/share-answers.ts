import type { MiddlewareHandler } from 'hono'
import { LOCAL_ORIGINS } from './app-settings.ts'
import { COUNT_HEADER, TRUNCATED_HEADER } from './sparql/answer-query.ts'

const EXPOSED = [COUNT_HEADER, TRUNCATED_HEADER, 'ETag', 'Link', 'Retry-After', 'Server-Timing']
const ALLOWED_METHODS = 'GET, HEAD, POST, OPTIONS'
const ALLOWED_HEADERS = 'Accept, Authorization, Content-Type, If-None-Match'
const A_DAY = '86400'

/** Pages that this machine serves itself, whatever their port. */
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/

const isAmong = (origin: string, origins: readonly string[]): boolean =>
  origins.includes(origin) || (origins.includes(LOCAL_ORIGINS) && LOCAL.test(origin))

/**
 * Lets pages of other origins read answers (CORS), and answers the question of a browser whether it
 * may ask (preflight). No cookies are involved.
 */
export function shareAnswers(origins: readonly string[]): MiddlewareHandler {
  const isForAll = origins.includes('*')
  return async (context, next) => {
    const { method } = context.req
    const origin = context.req.header('origin')
    const isAsking =
      method === 'OPTIONS' && context.req.header('access-control-request-method') !== undefined
    if (method === 'OPTIONS') {
      context.res = new Response(null, { status: 204, headers: { allow: ALLOWED_METHODS } })
    } else {
      await next()
    }
    const { headers } = context.res
    if (!isForAll) headers.append('vary', 'Origin')
    const isAllowed = isForAll || (origin !== undefined && isAmong(origin, origins))
    if (!isAllowed) {
      // Whatever a part may say: who may read is decided here.
      headers.delete('access-control-allow-origin')
      return
    }
    headers.set('access-control-allow-origin', isForAll ? '*' : (origin ?? ''))
    headers.set('access-control-expose-headers', EXPOSED.join(', '))
    if (!isAsking) return
    headers.set('access-control-allow-methods', ALLOWED_METHODS)
    headers.set('access-control-allow-headers', ALLOWED_HEADERS)
    headers.set('access-control-max-age', A_DAY)
  }
}
