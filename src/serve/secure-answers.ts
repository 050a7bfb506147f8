import type { MiddlewareHandler } from 'hono'
import { pagePolicy } from './page-policy.ts'

/**
 * Gives every answer the headers that keep browsers from doing with it what it is not for. A part
 * that needs another policy for a page of its own sets it; `unsafe-inline` is for none.
 */
export function secureAnswers(): MiddlewareHandler {
  return async (context, next) => {
    await next()
    const { headers } = context.res
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'no-referrer')
    const isPage = headers.get('content-type')?.startsWith('text/html') === true
    const policy = headers.get('content-security-policy')
    if (isPage && (policy === null || policy.includes('unsafe-inline'))) {
      headers.set('content-security-policy', pagePolicy())
    }
  }
}
