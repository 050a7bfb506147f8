import type { MiddlewareHandler } from 'hono'
import { refused } from './problem-error.ts'

/** Names of this machine to itself. */
export const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/**
 * Refuses requests for hosts that the server is not: a page from elsewhere whose name was made to
 * point here (DNS rebinding) would otherwise pass for one of ours.
 */
export function checkHost(allowedHosts: readonly string[] | undefined): MiddlewareHandler {
  return async (context, next) => {
    const { hostname } = new URL(context.req.url)
    if (allowedHosts?.includes(hostname) === false) {
      throw refused(421, `This server is not called ${hostname}; --allow-host lets it be`, {
        code: 'wrong-host',
      })
    }
    await next()
  }
}
