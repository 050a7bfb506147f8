import { Hono } from 'hono'
import { assetRoutes } from './assets/asset-routes.ts'
import { htmlPage } from './pages/html-page.tsx'
import { siteOf } from './pages/site.ts'
import type { Served } from './served.ts'

/** The pages of a dataset, and what they load. */
export function pageRoutes(served: Served): Hono {
  const site = siteOf(served)
  const app = new Hono()
  app.route('/', assetRoutes(site.assets))
  app.get('/', () =>
    htmlPage(served, {
      title: site.title,
      canonical: '/',
      children: <h1 lang={site.language || undefined}>{site.title}</h1>,
    }),
  )
  return app
}
