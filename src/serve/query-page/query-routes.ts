import { randomBytes } from 'node:crypto'
import { type Context, Hono } from 'hono'
import { APP_DEFAULTS, type AppSettings } from '../app-settings.ts'
import { pagePolicy } from '../page-policy.ts'
import { htmlPage } from '../pages/html-page.tsx'
import { readForm } from '../read-form.ts'
import type { Served } from '../served.ts'
import { editorVocabulary } from './editor-vocabulary.ts'
import { QUERY_PATH, queryPage } from './query-page.tsx'
import { runQuery } from './run-query.ts'

/**
 * `/query`: the page to ask the dataset on; `/query/vocabulary`: what its editor offers;
 * `/query/result`: what a query finds, be it a refusal, as JSON.
 */
export function queryRoutes(served: Served, settings: AppSettings = APP_DEFAULTS): Hono {
  const app = new Hono()
  const answer = async (context: Context, query: string | null | undefined) => {
    const isAsked = query !== null && query !== undefined && query.trim() !== ''
    const { signal } = context.req.raw
    const { maxResults } = settings
    const asked = isAsked
      ? { query, result: await runQuery(query, { ...served, maxResults, signal }) }
      : undefined
    const problem = asked?.result.kind === 'refusal' ? asked.result.problem : undefined
    const nonce = randomBytes(16).toString('base64')
    const page = await htmlPage(served, queryPage({ asked, nonce }, served), problem?.status)
    // The editor writes its own style sheet, which it marks by the nonce of the page.
    page.headers.set('content-security-policy', pagePolicy({ styleNonce: nonce }))
    page.headers.set('cache-control', 'no-store')
    for (const [name, value] of Object.entries(problem?.headers ?? {}))
      page.headers.set(name, value)
    return page
  }
  app.get(QUERY_PATH, (context) => answer(context, context.req.query('query')))
  app.post(QUERY_PATH, async (context) => {
    const form = await readForm(context.req.raw, settings.maxBodyBytes)
    return answer(context, form.get('query'))
  })
  app.post(`${QUERY_PATH}/result`, async (context) => {
    const form = await readForm(context.req.raw, settings.maxBodyBytes)
    const { signal } = context.req.raw
    const { maxResults } = settings
    const result = await runQuery(form.get('query') ?? '', { ...served, maxResults, signal })
    context.header('cache-control', 'no-store')
    return context.json(result)
  })
  app.get(`${QUERY_PATH}/vocabulary`, (context) => {
    context.header('cache-control', 'no-cache')
    return context.json(editorVocabulary(served))
  })
  return app
}
