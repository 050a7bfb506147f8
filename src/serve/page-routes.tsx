import { Hono } from 'hono'
import { assetRoutes } from './assets/asset-routes.ts'
import { listRoutes } from './pages/lists/list-routes.ts'
import { resourceRoutes } from './pages/resource-routes.ts'
import { siteOf } from './pages/site.ts'
import { termRoutes } from './pages/terms/term-routes.ts'
import type { Served } from './served.ts'

/**
 * The pages of a dataset, and what they load. It answers every GET, be it that there is nothing at
 * the address: of the parts of a server it comes last.
 */
export function pageRoutes(served: Served): Hono {
  const app = new Hono()
  app.route('/', assetRoutes(siteOf(served).assets))
  app.route('/', listRoutes(served))
  app.route('/', termRoutes(served))
  app.route('/', resourceRoutes(served))
  return app
}
