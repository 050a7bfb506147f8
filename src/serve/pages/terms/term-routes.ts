import type { Quad } from '@rdfjs/types'
import { type Context, Hono } from 'hono'
import { negotiate } from '../../negotiate.ts'
import { notAcceptable } from '../../not-acceptable.ts'
import type { Served } from '../../served.ts'
import { termPaths } from '../../term-paths.ts'
import { FORMS } from '../alternates.ts'
import { htmlPage } from '../html-page.tsx'
import { missingPage } from '../missing-page.tsx'
import type { PageOptions } from '../page-options.ts'
import { rdfAnswer } from '../rdf-answer.ts'
import { termPage } from './term-page.tsx'
import { ontologyQuads, termQuads } from './term-quads.ts'
import { vocabularyPage } from './vocabulary-page.tsx'

/**
 * The vocabulary and its terms. These are documents, so that `/ns` answers itself in the form that
 * the client likes best; the terms behind `#` are described in it, and have pages of their own.
 */
export function termRoutes(served: Served): Hono {
  const byPath = new Map([...termPaths(served.pack)].map(([iri, path]) => [path, iri]))
  const app = new Hono()
  const answer = (context: Context): Response | Promise<Response> => {
    const { pathname } = new URL(context.req.url)
    const form = FORMS.find(({ ending }) => pathname.endsWith(ending))
    const bare = form === undefined ? pathname : pathname.slice(0, -form.ending.length)
    const path = byPath.has(pathname) ? pathname : bare
    const iri = byPath.get(path)
    if (iri === undefined) return htmlPage(served, missingPage(pathname, served), 404)
    return send(context, termAnswer(iri, served), {
      ending: path === pathname ? undefined : form?.ending,
      path,
      served,
    })
  }
  app.get('/ns', answer)
  for (const { ending } of FORMS) app.get(`/ns${ending}`, answer)
  app.get('/ns/:name', answer)
  return app
}

interface TermAnswer {
  readonly iri: string
  readonly page: () => PageOptions
  readonly quads: () => Quad[]
}

function termAnswer(iri: string, served: Served): TermAnswer {
  const { pack } = served
  return iri === pack.iri
    ? { iri, page: () => vocabularyPage(served), quads: () => ontologyQuads(pack) }
    : { iri, page: () => termPage(iri, served), quads: () => termQuads(iri, pack) }
}

interface SendOptions {
  /** Of the address, when it says which form is wanted; else the client's headers do. */
  readonly ending: string | undefined
  /** Without the ending. */
  readonly path: string
  readonly served: Served
}

async function send(
  context: Context,
  { iri, page, quads }: TermAnswer,
  { ending, path, served }: SendOptions,
): Promise<Response> {
  const types = FORMS.map(({ type }) => type)
  const wanted = negotiate(context.req.header('Accept'), types)
  const form = FORMS.find((each) => (ending ? each.ending === ending : each.type === wanted))
  if (form === undefined) throw notAcceptable(FORMS)
  const response =
    form.type === 'text/html'
      ? await htmlPage(served, page())
      : await rdfAnswer(quads(), served, { form, about: iri })
  if (ending === undefined) {
    response.headers.set('Vary', 'Accept')
    response.headers.set('Content-Location', path + form.ending)
  }
  return response
}
