import type { MiddlewareHandler } from 'hono'
import { COUNT_HEADER, TRUNCATED_HEADER } from './sparql/answer-query.ts'

const EXPOSED = [COUNT_HEADER, TRUNCATED_HEADER, 'ETag', 'Link', 'Retry-After', 'Server-Timing']
const ALLOWED_METHODS = 'GET, HEAD, POST, OPTIONS'
const ALLOWED_HEADERS = 'Accept, Authorization, Content-Type, If-None-Match'
const A_DAY = '86400'

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
    const isAllowed = isForAll || (origin !== undefined && origins.includes(origin))
    if (!isAllowed) return
    headers.set('access-control-allow-origin', isForAll ? '*' : (origin ?? ''))
    headers.set('access-control-expose-headers', EXPOSED.join(', '))
    if (!isAsking) return
    headers.set('access-control-allow-methods', ALLOWED_METHODS)
    headers.set('access-control-allow-headers', ALLOWED_HEADERS)
    headers.set('access-control-max-age', A_DAY)
  }
}
