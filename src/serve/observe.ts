import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { COUNT_HEADER } from './sparql/answer-query.ts'

/** One request, when it is answered. */
export interface Observation {
  readonly method: string
  /** Without the query, as it was sent. */
  readonly path: string
  /** The pattern that the path fits, of which there are few. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
  /** Of the body as it is sent; `undefined` where it is not known beforehand. */
  readonly bytes: number | undefined
  /** Rows or triples of an answer to a query. */
  readonly rows: number | undefined
  /** Whether the client had gone before the answer was there. */
  readonly isAborted: boolean
}

/** Tells of each request what came of it. Stands in front of all that may answer. */
export function observe(tell: (observation: Observation) => void): MiddlewareHandler {
  return async (context, next) => {
    const start = performance.now()
    await next()
    tell(observed(context, performance.now() - start))
  }
}

function observed(context: Context, milliseconds: number): Observation {
  const { headers, status } = context.res
  return {
    method: context.req.method,
    path: new URL(context.req.url).pathname,
    route: status === 404 ? 'none' : routeOf(context),
    status,
    milliseconds,
    bytes: numberIn(headers, 'content-length'),
    rows: numberIn(headers, COUNT_HEADER),
    isAborted: context.req.raw.signal.aborted,
  }
}

/** The pattern of the part that answered, which is the last that was asked; `/*` for all paths. */
function routeOf(context: Context): string {
  const path = routePath(context)
  return path === '*' ? '/*' : path
}

function numberIn(headers: Headers, name: string): number | undefined {
  const value = headers.get(name)
  return value === null ? undefined : Number(value)
}
