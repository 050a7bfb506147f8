import { Hono } from 'hono'
import type { Served } from './served.ts'

/** `/health`: for those who watch whether the server lives. */
export function healthRoutes({ pool, version }: Served): Hono {
  const app = new Hono()
  app.get('/health', (context) => {
    const { running, waiting } = pool.load()
    context.header('cache-control', 'no-store')
    return context.json({ status: 'ok', version, queries: { running, waiting } })
  })
  return app
}
