import { type Context, Hono } from 'hono'
import { APP_DEFAULTS, type AppSettings } from '../app-settings.ts'
import { asciiIri } from '../pages/link-header.ts'
import { hrefOf } from '../paths.ts'
import { refused } from '../problem-error.ts'
import { readForm } from '../read-form.ts'
import { searchOf } from '../search/search-of.ts'
import type { SearchThing } from '../search/search-thing.ts'
import type { Served } from '../served.ts'
import { answerBatch } from './answer-batch.ts'
import { extend, proposeProperties } from './extend.ts'
import { featuresPage } from './features-page.tsx'
import { makeManifest, RECONCILE_PATH } from './make-manifest.ts'
import { previewPage } from './preview-page.tsx'
import { LIMITS } from './query.ts'
import { wrong } from './read-json.ts'
import { absoluteIri, readQueries, readSingleQuery } from './read-queries.ts'
import { readSuggestRequest, suggestEntities, suggestTerms } from './suggest.ts'
import { vocabularyOf } from './vocabulary-of.ts'

const USUAL_PROPERTIES = 50

/**
 * `/reconcile`: the Reconciliation Service API 0.2, by which tables of others (OpenRefine) are
 * matched with the things of the dataset. CORS is for all answers of the server; there is no JSONP.
 */
export function reconcileRoutes(
  served: Served,
  { maxBodyBytes }: AppSettings = APP_DEFAULTS,
): Hono {
  const app = new Hono()
  const most = Math.min(LIMITS.body, maxBodyBytes)
  app.get(RECONCILE_PATH, (context) => {
    const { searchParams } = new URL(context.req.url)
    return answer(context, searchParams, served)
  })
  app.post(RECONCILE_PATH, async (context) => {
    const parameters = await readForm(context.req.raw, most)
    if ([...parameters].length === 0) throw wrong('The form', 'queries or extend', 'nothing')
    return answer(context, parameters, served)
  })
  app.get(`${RECONCILE_PATH}/suggest/:what`, (context) => {
    const request = readSuggestRequest((name) => context.req.query(name))
    const { types, properties } = vocabularyOf(served)
    switch (context.req.param('what')) {
      case 'entity':
        return context.json(suggestEntities(request, served))
      case 'type':
        return context.json(suggestTerms(types, request))
      case 'property':
        return context.json(suggestTerms(properties, request))
      default:
        return context.notFound()
    }
  })
  app.get(`${RECONCILE_PATH}/properties`, (context) => {
    const limit = Number(context.req.query('limit') ?? USUAL_PROPERTIES)
    if (!Number.isInteger(limit) || limit < 1) {
      throw wrong('limit', 'a whole number from 1', context.req.query('limit') ?? '')
    }
    return context.json(proposeProperties(context.req.query('type') ?? '', limit, served))
  })
  app.get(`${RECONCILE_PATH}/features`, () => featuresPage(served))
  app.get(`${RECONCILE_PATH}/preview`, (context) =>
    previewPage(wantedThing(context, served), served),
  )
  app.get(`${RECONCILE_PATH}/view`, (context) => {
    const { iri } = wantedThing(context, served)
    const href = hrefOf(iri, served)
    if (href === undefined) throw refused(404, 'This thing has no page')
    return context.redirect(asciiIri(href), 303)
  })
  return app
}

async function answer(context: Context, parameters: URLSearchParams, served: Served) {
  const [queries, query] = [parameters.get('queries'), parameters.get('query')]
  const extension = parameters.get('extend')
  const names = { base: served.base, vocabulary: vocabularyOf(served) }
  if (queries !== null) return context.json(await answerBatch(readQueries(queries, names), served))
  if (extension !== null) return context.json(extend(extension, served))
  if (query !== null) {
    const single = readSingleQuery(query, fieldsOf(parameters), names)
    const { query: result } = await answerBatch(new Map([['query', single]]), served)
    return context.json(result)
  }
  return context.json(makeManifest(served, new URL(context.req.url).origin))
}

/** What may stand beside a single query in plain words. */
function fieldsOf(parameters: URLSearchParams): Record<string, unknown> {
  const limit = parameters.get('limit')
  const types = parameters.getAll('type')
  return {
    ...(limit === null ? {} : { limit: Number(limit) }),
    ...(types.length === 0 ? {} : { type: types }),
  }
}

function wantedThing(context: Context, served: Served): SearchThing {
  const id = context.req.query('id') ?? ''
  const thing = searchOf(served).thing(absoluteIri(id, served))
  if (thing === undefined) throw refused(404, 'The dataset has no thing of that id')
  return thing
}
