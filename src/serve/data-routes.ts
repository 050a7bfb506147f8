import { type Context, Hono } from 'hono'
import { namedNode } from 'oxigraph'
import { APP_DEFAULTS, type AppSettings } from './app-settings.ts'
import { notAcceptable } from './not-acceptable.ts'
import { refused } from './problem-error.ts'
import type { Served } from './served.ts'
import { boundHeaders } from './sparql/answer-query.ts'
import { chooseType, GRAPH_TYPES } from './sparql/media-types.ts'
import { queryProblem } from './sparql/query-problem.ts'

const DATA_PATH = '/data'
const DEFAULT = Symbol('the default graph')

/**
 * The reading half of the SPARQL 1.1 Graph Store HTTP Protocol: `/data?default`, `/data?graph=IRI`,
 * and `/data/…` for the graphs whose IRIs stand under the base.
 */
export function dataRoutes(served: Served, { maxResults }: AppSettings = APP_DEFAULTS): Hono {
  const app = new Hono()
  const source = { ...served, maxResults }
  app.get(DATA_PATH, (context) => answerGraph(context, wantedGraph(context), source))
  app.get(`${DATA_PATH}/*`, (context) => {
    const path = new URL(context.req.url).pathname.slice(DATA_PATH.length + 1)
    return answerGraph(context, served.base + decoded(path), source)
  })
  for (const path of [DATA_PATH, `${DATA_PATH}/*`]) {
    app.all(path, () => {
      throw refused(405, 'Graphs are for reading here', {
        headers: { allow: 'GET, HEAD, OPTIONS' },
      })
    })
  }
  return app
}

type Wanted = string | typeof DEFAULT

function wantedGraph(context: Context): Wanted {
  const isDefault = context.req.query('default') !== undefined
  const [iri, ...others] = context.req.queries('graph') ?? []
  if (isDefault === (iri !== undefined) || others.length > 0) {
    throw refused(400, 'Name one graph: ?default, or ?graph= and its IRI')
  }
  return iri ?? DEFAULT
}

type Source = Served & Pick<AppSettings, 'maxResults'>

async function answerGraph(context: Context, wanted: Wanted, served: Source): Promise<Response> {
  const graph = wanted === DEFAULT ? undefined : existing(wanted, served)
  const accept = context.req.header('accept')
  const chosen = chooseType(GRAPH_TYPES, { accept, format: context.req.query('format') })
  if (chosen === undefined) throw notAcceptable(GRAPH_TYPES)
  const pattern = graph === undefined ? '?s ?p ?o' : `GRAPH ${graph} { ?s ?p ?o }`
  const request = {
    sparql: `CONSTRUCT { ?s ?p ?o } WHERE { ${pattern} }`,
    resultFormat: 'json',
    graphFormat: chosen.format,
    prefixes: served.pack.prefixes,
    limit: served.maxResults,
  } as const
  const answer = await served.pool.query(request, context.req.raw.signal).catch((error) => {
    throw queryProblem(error) ?? error
  })
  return context.body(answer.body, 200, {
    'content-type': chosen.contentType,
    vary: 'Accept',
    'cache-control': 'no-cache',
    ...boundHeaders(answer),
  })
}

/** The graph as SPARQL writes it; the engine's own term, so that no IRI can break out of it. */
function existing(iri: string, { store }: Served): string {
  const node = nodeOf(iri)
  if (store.query(`ASK { GRAPH ${node} { ?s ?p ?o } }`) === true) return node
  throw refused(404, `There is no graph ${iri}`, { code: 'no-graph' })
}

function nodeOf(iri: string): string {
  try {
    return namedNode(iri).toString()
  } catch {
    throw refused(400, `A graph is named by an absolute IRI, found ${JSON.stringify(iri)}`)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    throw refused(400, 'The address is not encoded as UTF-8')
  }
}
