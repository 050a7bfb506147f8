import { type Context, Hono } from 'hono'
import { answerQuads } from '../answer-quads.ts'
import { APP_DEFAULTS, type AppSettings } from '../app-settings.ts'
import { checkToken } from '../check-token.ts'
import { refused } from '../problem-error.ts'
import type { Served } from '../served.ts'
import { answerQuery } from './answer-query.ts'
import {
  type DescribeServiceOptions,
  describeService,
  FORMATS,
  measureStore,
  SD,
  type StoreSizes,
} from './describe-service.ts'
import type { UpdateOperation } from './operation.ts'
import { queryProblem } from './query-problem.ts'
import { readOperation } from './read-operation.ts'

export const SPARQL_PATH = '/sparql'

/** `/sparql`: the SPARQL 1.1 Protocol, and the description of the service. */
export function sparqlRoutes(served: Served, settings: AppSettings = APP_DEFAULTS): Hono {
  const app = new Hono()
  let sizes: StoreSizes | undefined
  const measureOnce = () => {
    sizes ??= measureStore(served.store)
    return sizes
  }
  app.on(['GET', 'POST'], SPARQL_PATH, async (context) => {
    const operation = await readOperation(context.req.raw, settings)
    switch (operation.kind) {
      case 'query':
        return answerQuery(context, operation, { ...served, ...settings })
      case 'update':
        return runUpdate(context, operation, settings)
      case 'description':
        return answerDescription(context, served, {
          sizes: measureOnce(),
          isWritable: settings.updates !== undefined,
        })
    }
  })
  app.all(SPARQL_PATH, () => {
    throw refused(405, 'A query is sent by GET or POST', { headers: { allow: ALLOWED } })
  })
  return app
}

const ALLOWED = 'GET, HEAD, POST, OPTIONS'

/** Section 2.2. */
async function runUpdate(
  context: Context,
  operation: UpdateOperation,
  { updates }: AppSettings,
): Promise<Response> {
  if (updates === undefined) {
    throw refused(403, 'This server is for reading: it takes no updates', { code: 'read-only' })
  }
  checkToken(context.req.header('authorization'), updates.token)
  if (operation.usingGraphs.length + operation.usingNamedGraphs.length > 0) {
    throw refused(400, 'Say in the update itself which graphs it is about: USING, USING NAMED')
  }
  await updates.run(operation).catch((error: unknown) => {
    throw queryProblem(error) ?? error
  })
  return context.body(null, 204)
}

function answerDescription(
  context: Context,
  { pack }: Served,
  about: Omit<DescribeServiceOptions, 'endpoint'>,
): Promise<Response> {
  const endpoint = new URL(SPARQL_PATH, context.req.url).href
  const quads = describeService({ endpoint, ...about })
  const prefixes = { ...pack.prefixes, sd: SD, formats: FORMATS }
  return answerQuads(context, quads, prefixes)
}
