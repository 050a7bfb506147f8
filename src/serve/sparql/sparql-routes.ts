import { type Context, Hono } from 'hono'
import { APP_DEFAULTS, type AppSettings } from '../app-settings.ts'
import { refused } from '../problem-error.ts'
import type { Served } from '../served.ts'
import { writeQuads } from '../write-quads.ts'
import { answerQuery } from './answer-query.ts'
import { describeService, SD } from './describe-service.ts'
import { readOperation } from './read-operation.ts'

export const SPARQL_PATH = '/sparql'

/** `/sparql`: the SPARQL 1.1 Protocol, and the description of the service. */
export function sparqlRoutes(served: Served, settings: AppSettings = APP_DEFAULTS): Hono {
  const app = new Hono()
  app.on(['GET', 'POST'], SPARQL_PATH, async (context) => {
    const operation = await readOperation(context.req.raw, settings)
    switch (operation.kind) {
      case 'query':
        return answerQuery(context, operation, { ...served, ...settings })
      case 'update':
        throw refused(403, 'This server is for reading: it takes no updates', { code: 'read-only' })
      case 'description':
        return answerDescription(context, served)
    }
  })
  app.all(SPARQL_PATH, () => {
    throw refused(405, 'A query is sent by GET or POST', { headers: { allow: ALLOWED } })
  })
  return app
}

const ALLOWED = 'GET, HEAD, POST, OPTIONS'

async function answerDescription(context: Context, { store, pack }: Served): Promise<Response> {
  const endpoint = new URL(SPARQL_PATH, context.req.url).href
  const quads = describeService({ endpoint, store, isWritable: false })
  const wish = { accept: context.req.header('accept'), format: context.req.query('format') }
  const prefixes = { ...pack.prefixes, sd: SD, formats: 'http://www.w3.org/ns/formats/' }
  const { body, contentType } = await writeQuads(quads, wish, prefixes)
  return context.body(body, 200, { 'content-type': contentType, vary: 'Accept' })
}
