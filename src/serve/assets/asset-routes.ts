import { Hono } from 'hono'
import { isKnown } from '../is-known.ts'
import type { Asset } from './asset.ts'

const A_YEAR = 'public, max-age=31536000, immutable'
const ASK_AGAIN = 'no-cache'

/**
 * `/assets/<name>`: what pages load. Under the address that names its hash it never changes; under
 * its bare name, by which scripts find the parts that they share, a browser asks again each time.
 */
export function assetRoutes(assets: ReadonlyMap<string, Asset>): Hono {
  const app = new Hono()
  app.get('/assets/:name', (context) => {
    const asset = assets.get(context.req.param('name'))
    if (asset === undefined) return context.notFound()
    const { body, type, hash } = asset
    const etag = `"${hash}"`
    const headers = {
      'Cache-Control': context.req.query('v') === hash ? A_YEAR : ASK_AGAIN,
      ETag: etag,
    }
    if (isKnown(context, etag)) return context.body(null, 304, headers)
    return context.body(body, 200, { ...headers, 'Content-Type': type })
  })
  return app
}
