import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { viewQueries } from '../graph/query-parts.ts'
import { dataOfView, renderView } from '../graph/render-view.ts'
import { contentTypeOf } from './content-type.ts'
import { EXPLORE_PATH } from './explore-path.ts'
import { isKnown } from './is-known.ts'
import { policyOf } from './policy-of.ts'
import type { Served } from './served.ts'

interface Explorer {
  readonly html: string
  readonly etag: string
}

/** `/explore`: the graph of `graph.html`, in a page that asks this server its queries. */
export function exploreRoutes(served: Served): Hono {
  const app = new Hono()
  let made: Explorer | undefined
  app.get(EXPLORE_PATH, async (context, next) => {
    made ??= makeExplorer(served)
    if (made === undefined) return next()
    const { html, etag } = made
    const headers = {
      etag,
      'cache-control': 'no-cache',
      'content-security-policy': `${policyOf(html)}; frame-ancestors 'none'`,
    }
    if (isKnown(context, etag)) return context.body(null, 304, headers)
    return context.body(html, 200, { ...headers, 'content-type': contentTypeOf('text/html') })
  })
  return app
}

function makeExplorer({ dumps, explorer, pack, base }: Served): Explorer | undefined {
  const data = dataOfView(dumps.get('graph.html') ?? '')
  if (data === undefined || explorer === undefined) return undefined
  const html = renderView(data, explorer, { queries: viewQueries(pack, base) })
  const hash = createHash('sha256').update(html).digest('base64url').slice(0, 22)
  return { html, etag: `"${hash}"` }
}
