import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { parseTurtle } from '../../../src/rdf/parse-turtle.ts'
import { makeApp } from '../../../src/serve/make-app.ts'
import { pathOf } from '../../../src/serve/paths.ts'
import type { Served } from '../../../src/serve/served.ts'
import { openPage } from '../open-page.ts'
import { serveSample } from '../sample.ts'

const readTurtle = (text: string) =>
  parseTurtle(text, { file: 'answer', blankNodePrefix: 'b', fail: InputError }).quads

let served: Served
let app: Hono
beforeAll(async () => {
  served = await serveSample()
  app = makeApp(served)
})

const DOCUMENT = '/document/71a0357f7626ca75'

describe('a thing of the world leads on with 303', () => {
  test.each([
    [undefined, '/person/han-jun.html'],
    ['*/*', '/person/han-jun.html'],
    ['text/html,application/xhtml+xml,*/*;q=0.8', '/person/han-jun.html'],
    ['text/turtle', '/person/han-jun.ttl'],
    ['application/ld+json', '/person/han-jun.jsonld'],
    ['application/n-triples', '/person/han-jun.nt'],
    ['text/turtle;q=0.4, application/ld+json;q=0.9', '/person/han-jun.jsonld'],
    ['text/html;q=0.2, text/turtle', '/person/han-jun.ttl'],
  ])('Accept %s to %s', async (accept, location) => {
    const headers = accept === undefined ? {} : { Accept: accept }
    const response = await app.request('/person/han-jun', { headers })
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe(location)
    expect(response.headers.get('Vary')).toBe('Accept')
  })

  test.each([
    [encodeURI('/organization/夜网419'), `${encodeURI('/organization/夜网419')}.html`],
    [DOCUMENT, `${DOCUMENT}.html`],
    ['/statement/0bd0a025ffe6ebad', '/statement/0bd0a025ffe6ebad.html'],
    ['/graph/pack', '/graph/pack.html'],
    [`${DOCUMENT}?mark=1-2`, `${DOCUMENT}.html?mark=1-2`],
  ])('%s to %s', async (address, location) => {
    const response = await app.request(address)
    expect(response.headers.get('Location')).toBe(location)
  })

  test('but not to a form that the client will not have', async () => {
    const response = await app.request('/person/han-jun', { headers: { Accept: 'image/png' } })
    expect(response.status).toBe(406)
  })
})

describe('what is known of a thing', () => {
  test.each([
    ['.ttl', 'text/turtle; charset=utf-8'],
    ['.jsonld', 'application/ld+json'],
    ['.nt', 'application/n-triples'],
    ['.html', 'text/html; charset=utf-8'],
  ])('with %s is %s', async (ending, type) => {
    const response = await app.request(`/species/scaly-sided-merganser${ending}`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe(type)
    expect(await response.text()).toContain('中华秋沙鸭')
  })

  test('holds both directions, the statements about it, and whose it is', async () => {
    const response = await app.request('/species/scaly-sided-merganser.ttl')
    const quads = readTurtle(await response.text())
    const iri = `${served.base}species/scaly-sided-merganser`
    expect(quads.some(({ subject }) => subject.value === iri)).toBe(true)
    expect(quads.some(({ object }) => object.value === iri)).toBe(true)
    expect(quads.some(({ predicate }) => predicate.value.endsWith('#confidence'))).toBe(true)
    expect(response.headers.get('Link')).toBe(`<${iri}>; rel="describes"`)
  })

  test('of a document describes its stretches, whose IRIs lead there', async () => {
    const quads = readTurtle(await (await app.request(`${DOCUMENT}.ttl`)).text())
    const subjects = new Set(quads.map(({ subject }) => subject.value))
    expect(subjects).toContain(`${served.base}document/71a0357f7626ca75#char=18,25`)
    expect(subjects).toContain(`${served.base}document/71a0357f7626ca75#quote=18,25`)
  })

  test('of a page names it, its other forms and its own address', async () => {
    const { response, page } = await openPage(app, '/person/han-jun.html')
    expect(response.headers.get('Link')).toContain('rel="canonical"')
    expect(page.querySelectorAll('link[rel=alternate]')).toHaveLength(3)
    const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href')
    expect(canonical).toBe('/person/han-jun.html')
  })
})

test('every IRI of the dataset under the base answers, and its page as well', async () => {
  const iris = new Set(
    served.store
      .match(null, null, null, null)
      .flatMap(({ subject, object, graph }) =>
        [subject, object, graph].flatMap((term) =>
          term.termType === 'NamedNode' && term.value.startsWith(served.base) ? [term.value] : [],
        ),
      ),
  )
  expect(iris.size).toBeGreaterThan(300)
  const paths = new Set([...iris].map((iri) => pathOf(iri, served)?.split('#')[0] ?? ''))
  const failed: string[] = []
  for (const path of paths) {
    const response = await app.request(encodeURI(path))
    if (response.status !== 303) failed.push(`${path} ${response.status}`)
    const page = await app.request(response.headers.get('Location') ?? '')
    if (page.status !== 200) failed.push(`${path}.html ${page.status}`)
  }
  expect(failed).toEqual([])
}, 120_000)

describe('what is not there', () => {
  test('is a page with names that are near', async () => {
    const { response, page } = await openPage(app, '/person/han-jum')
    expect(response.status).toBe(404)
    expect(page.querySelector('a.thing')?.getAttribute('href')).toBe('/person/han-jun')
  })

  test.each(['text/turtle', 'application/json'])('is an error for %s', async (accept) => {
    const response = await app.request('/person/nobody', { headers: { Accept: accept } })
    expect(response.status).toBe(404)
    expect(response.headers.get('Content-Type')).not.toContain('html')
  })

  test.each([
    '/..%2f..%2fetc/passwd',
    '/%00',
    '/%ff%fe',
    '//evil.example/x',
    '/x%3E%20?p=%3Cy%3E',
    '/person/han-jun.exe',
    '/.html',
    '/ns/Nothing',
    `/${'a'.repeat(20_000)}`,
    '/%3Cscript%3Ealert(1)%3C/script%3E',
  ])('is 404, whatever it looks like: %.60s', async (address) => {
    const { response, html } = await openPage(app, address)
    expect(response.status).toBe(404)
    expect(response.headers.get('Location')).toBeNull()
    expect(html).not.toContain('<script>')
  })
})

test('another base is another server: its IRIs are what stands behind it', async () => {
  const base = 'https://b.example/data/'
  const trig = `<${base}x> a <https://merganser.example/ns#Person> ; <http://www.w3.org/2000/01/rdf-schema#label> "X" .`
  const other = makeApp(await serveSample(trig, { base }))
  expect((await other.request('/x')).headers.get('Location')).toBe('/x.html')
  expect(await (await other.request('/x.ttl')).text()).toContain('"X"')
})

test.each([
  ['.ttl', 200, '<<( <s> <p> "o"@en )>>'],
  ['.nt', 200, '<<( <https://b.example/s> <https://b.example/p> "o"@en )>> .\n'],
  ['.jsonld', 406, 'RDF 1.2'],
  ['.html', 200, '<h1'],
])('what is said of a triple (RDF 1.2): %s', async (ending, status, expected) => {
  const trig =
    '@base <https://b.example/> . <x> a <https://merganser.example/ns#Person> ; ' +
    '<https://merganser.example/ns#says> <<( <s> <p> "o"@en )>> .'
  const server = makeApp(await serveSample(trig, { base: 'https://b.example/' }))
  const answer = await server.request(`/x${ending}`)
  expect(await answer.text()).toContain(expected)
  expect(answer.status).toBe(status)
})
