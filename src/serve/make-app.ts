import { Hono } from 'hono'
import { MerganserError } from '../errors.ts'
import { healthRoutes } from './health-routes.ts'
import { problem } from './problem.ts'
import { secureAnswers } from './secure-answers.ts'
import type { Served } from './served.ts'

/** A part of the server: routes by their whole paths. */
type Part = (served: Served) => Hono

/** All parts. Where two have an answer for a path, the first gives it. */
const PARTS: readonly Part[] = [healthRoutes]

/** The server of a dataset, as a function from requests to answers. */
export function makeApp(served: Served): Hono {
  const app = new Hono()
  app.use(secureAnswers())
  for (const part of PARTS) app.route('/', part(served))
  app.notFound((context) =>
    problem(context, {
      status: 404,
      title: 'Not found',
      detail: 'There is nothing at this address',
      code: 'not-found',
    }),
  )
  app.onError((error, context) =>
    problem(context, {
      status: 500,
      title: 'Failed',
      detail: 'The server could not answer; this is a defect of Merganser',
      code: error instanceof MerganserError ? error.code : 'internal',
    }),
  )
  return app
}
