import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RdfFormat } from '../../src/rdf/rdf-format.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'
import { type OpenServer, openServer } from './open-server.ts'

// The reading half of the SPARQL 1.1 Graph Store HTTP Protocol (21 March 2013).

let server: OpenServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

const FACTS = 'https://merganser.example/id/document/71a0357f7626ca75#facts'
const get = (path: string, accept = '', init: RequestInit = {}) =>
  fetch(server.origin + path, { ...init, headers: { accept } })
const named = (iri: string) => `/data?graph=${encodeURIComponent(iri)}`

const TYPES: readonly (readonly [string, RdfFormat])[] = [
  ['text/turtle', 'turtle'],
  ['application/n-triples', 'ntriples'],
  ['application/ld+json', 'jsonld'],
  ['application/rdf+xml', 'rdfxml'],
]

describe('GET', () => {
  test.each(TYPES)('4.2 a named graph as %s', async (type, format) => {
    const answer = await get(named(FACTS), type)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    const turtle = await (await get(named(FACTS))).text()
    const size = readRdf(turtle, { file: 'turtle', format: 'turtle' }).quads.length
    const { quads } = readRdf(await answer.text(), { file: 'answer', format })
    expect(quads).toHaveLength(size)
    expect(size).toBeGreaterThan(10)
  })

  test('4.1 a graph by its own path under the base', async () => {
    const direct = await get(`/data/document/71a0357f7626ca75${encodeURIComponent('#facts')}`)
    expect(direct.status).toBe(200)
    expect(await direct.text()).toBe(await (await get(named(FACTS))).text())
  })

  test('4.2 the default graph, which has the triples of all graphs', async () => {
    const text = await (await get('/data?default', 'application/n-triples')).text()
    const facts = await (await get(named(FACTS), 'application/n-triples')).text()
    const lines = new Set(text.split('\n'))
    expect(facts.split('\n').filter((line) => !lines.has(line))).toEqual([])
  })

  test('5.2 HEAD says the same, without the content', async () => {
    const answer = await get(named(FACTS), '', { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(1000)
    expect(await answer.text()).toBe('')
  })
})

test.each<[string, number, string, string, string]>([
  ['a graph that is not there', 404, named('https://a.example/none'), '', 'GET'],
  ['a path that names none', 404, '/data/none', '', 'GET'],
  ['HEAD of a graph that is not there', 404, named('https://a.example/none'), '', 'HEAD'],
  ['no graph', 400, '/data', '', 'GET'],
  ['two graphs', 400, `${named(FACTS)}&graph=urn:a`, '', 'GET'],
  ['a named graph and the default one', 400, `${named(FACTS)}&default`, '', 'GET'],
  ['what is no IRI', 400, named('facts'), '', 'GET'],
  ['what breaks out of an IRI', 400, named('urn:a> { ?s ?p ?o } } #'), '', 'GET'],
  ['a form that is not had', 406, named(FACTS), 'text/html', 'GET'],
  ['PUT', 405, named(FACTS), '', 'PUT'],
  ['DELETE', 405, named(FACTS), '', 'DELETE'],
  ['POST', 405, named(FACTS), '', 'POST'],
  ['PUT of a path', 405, '/data/none', '', 'PUT'],
])('%s: %d', async (_what, status, path, accept, method) => {
  const answer = await get(path, accept, { method })
  expect(answer.status).toBe(status)
  if (status === 405) expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
})
