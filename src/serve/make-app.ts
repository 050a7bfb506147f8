import { Hono } from 'hono'
import { APP_DEFAULTS, type AppSettings } from './app-settings.ts'
import { checkHost } from './check-host.ts'
import { compressAnswers } from './compress-answers.ts'
import { createMetrics, type Metrics } from './create-metrics.ts'
import { dataRoutes } from './data-routes.ts'
import { dumpRoutes } from './dump-routes.ts'
import { exploreRoutes } from './explore-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { type Observation, observe } from './observe.ts'
import { pageRoutes } from './page-routes.tsx'
import { problem } from './problem.ts'
import { ProblemError } from './problem-error.ts'
import { queryRoutes } from './query-page/query-routes.ts'
import { reconcileRoutes } from './reconcile/reconcile-routes.ts'
import { searchRoutes } from './search/search-routes.tsx'
import { secureAnswers } from './secure-answers.ts'
import type { Served } from './served.ts'
import { shareAnswers } from './share-answers.ts'
import { sparqlRoutes } from './sparql/sparql-routes.ts'
import { voidRoutes } from './void-routes.ts'

/** A part of the server: routes by their whole paths. */
type Part = (served: Served, settings: AppSettings) => Hono

/** All parts. Where two have an answer for a path, the first gives it. */
const PARTS: readonly Part[] = [
  sparqlRoutes,
  dataRoutes,
  dumpRoutes,
  voidRoutes,
  searchRoutes,
  queryRoutes,
  exploreRoutes,
  reconcileRoutes,
  pageRoutes,
]

export interface AppOptions {
  readonly settings?: Partial<AppSettings>
  /** Counts on when a dataset is served in place of another. */
  readonly metrics?: Metrics
  /** Hears of every request when it is answered. */
  readonly tell?: ((observation: Observation) => void) | undefined
  /** Hears of defects. */
  readonly complain?: (error: Error) => void
}

/** The server of a dataset, as a function from requests to answers. */
export function makeApp(served: Served, options: AppOptions = {}): Hono {
  const { metrics = createMetrics(), tell, complain } = options
  const settings: AppSettings = { ...APP_DEFAULTS, ...options.settings }
  const counted = { ...served, pool: countFailures(served.pool, metrics) }
  const app = new Hono()
  app.use(
    observe((observation) => {
      metrics.count(observation)
      tell?.(observation)
    }),
    secureAnswers(),
    compressAnswers(),
    shareAnswers(settings.corsOrigins),
    checkHost(settings.allowedHosts),
  )
  app.route('/', healthRoutes(counted, metrics))
  for (const part of PARTS) app.route('/', part(counted, settings))
  app.notFound((context) =>
    problem(context, {
      status: 404,
      title: 'Not found',
      detail: 'There is nothing at this address',
      code: 'not-found',
    }),
  )
  app.onError((error, context) => {
    if (error instanceof ProblemError) return problem(context, error.problem)
    complain?.(error)
    return problem(context, {
      status: 500,
      title: 'Failed',
      detail: 'The server could not answer; this is a defect of Merganser',
      code: 'internal',
    })
  })
  return app
}

function countFailures(pool: Served['pool'], metrics: Metrics): Served['pool'] {
  return {
    ...pool,
    query: async (request, signal) => {
      try {
        return await pool.query(request, signal)
      } catch (error) {
        metrics.countFailure(
          error instanceof Error && 'code' in error ? String(error.code) : 'defect',
        )
        throw error
      }
    },
  }
}
