import { type Context, Hono } from 'hono'
import { negotiate } from '../negotiate.ts'
import { notAcceptable } from '../not-acceptable.ts'
import { pathOf } from '../paths.ts'
import { problem } from '../problem.ts'
import type { Served } from '../served.ts'
import { FORMS } from './alternates.ts'
import { describe } from './describe.ts'
import { htmlPage } from './html-page.tsx'
import { asciiIri } from './link-header.ts'
import { missingPage } from './missing-page.tsx'
import { pageOf } from './page-of.ts'
import { rdfAnswer } from './rdf-answer.ts'
import { findResource, type Resource } from './resource.ts'

const TYPES = FORMS.map(({ type }) => type)

/**
 * Every IRI under the base answers. One that names something in the world leads on with 303 to the
 * document about it that the client likes best, `/person/x` to `/person/x.html` or `.ttl`, so that
 * the thing and what is written of it have different addresses (W3C, "Cool URIs for the Semantic
 * Web", 4.2: the documents differ, since the page alone shows sentences).
 */
export function resourceRoutes(served: Served): Hono {
  const app = new Hono()
  app.get('*', (context) => {
    const path = new URL(context.req.url).pathname
    const named = findResource(path, served)
    if (named !== undefined) return leadOn(context, named, served)
    const form = FORMS.find(({ ending }) => path.endsWith(ending))
    const described = form && findResource(path.slice(0, path.length - form.ending.length), served)
    return form === undefined || described === undefined
      ? notFound(context, served)
      : show(context, described, { form, served })
  })
  return app
}

function leadOn(context: Context, { iri }: Resource, served: Served): Response {
  const type = negotiate(context.req.header('Accept'), TYPES)
  const form = FORMS.find((each) => each.type === type)
  const path = pathOf(iri, served)
  if (form === undefined || path === undefined) throw notAcceptable(FORMS)
  const { search } = new URL(context.req.url)
  return context.body(null, 303, {
    Location: asciiIri(path + form.ending) + search,
    Vary: 'Accept',
  })
}

interface ShowOptions {
  readonly form: (typeof FORMS)[number]
  readonly served: Served
}

function show(
  context: Context,
  resource: Resource,
  { form, served }: ShowOptions,
): Promise<Response> {
  if (form.type !== 'text/html') {
    return rdfAnswer(describe(resource, served), served, { form, about: resource.iri })
  }
  const asked = new URL(context.req.url).searchParams
  return htmlPage(served, pageOf(resource, served, asked))
}

/** For people a page with names that are near; for programs what went wrong. */
function notFound(context: Context, served: Served): Response | Promise<Response> {
  const type = negotiate(context.req.header('Accept'), ['application/problem+json', ...TYPES])
  if (type === 'text/html') {
    return htmlPage(served, missingPage(new URL(context.req.url).pathname, served), 404)
  }
  return problem(context, {
    status: 404,
    title: 'Not found',
    detail: 'The dataset says nothing of what is named here',
    code: 'not-found',
  })
}
