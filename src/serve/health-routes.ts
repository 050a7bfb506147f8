import { Hono } from 'hono'
import type { Metrics } from './create-metrics.ts'
import type { Served } from './served.ts'

/** `/health` and `/metrics`: for those who watch over the server. */
export function healthRoutes({ pool, version }: Served, metrics: Metrics): Hono {
  const app = new Hono()
  app.get('/health', (context) => {
    const { running, waiting } = pool.load()
    context.header('cache-control', 'no-store')
    return context.json({ status: 'ok', version, queries: { running, waiting } })
  })
  app.get('/metrics', (context) => {
    const { running, waiting, ended = 0 } = pool.load()
    const text = metrics.text({
      queries_running: { help: 'Queries that run.', value: running },
      queries_waiting: { help: 'Queries that wait for a thread.', value: waiting },
      query_threads_ended_total: { help: 'Threads ended because of a query.', value: ended },
      resident_memory_bytes: { help: 'Memory of the process.', value: process.memoryUsage.rss() },
    })
    return context.body(text, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'cache-control': 'no-store',
    })
  })
  return app
}
