import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createQueryPool } from '../../../src/query/create-query-pool.ts'
import { queueFull, timedOut } from '../../../src/query/pool-errors.ts'
import type { QueryPool } from '../../../src/query/query-pool.ts'
import { makeApp } from '../../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../../src/serve/start-server.ts'
import { makeServed } from '../make-served.ts'

const BASE = 'https://merganser.example/id/'
const HOSTILE = '</td></table><script>alert(1)</script><img src=x onerror=alert(2)>'
const TRIG = `
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix x: <https://x.example/> .
<${BASE}x/one> rdfs:label "One"@en, "一"@zh ; x:count 1 ; x:see <https://elsewhere.example/a> ;
  x:bad <javascript:alert(1)> ; x:plain "plain" ; x:blank [] .
<${BASE}x/two> rdfs:label ${JSON.stringify(HOSTILE)} .
${Array.from({ length: 1100 }, (_, index) => `x:n${index} x:many ${index} .`).join('\n')}
`

let server: RunningServer
let pool: QueryPool
beforeAll(async () => {
  pool = await createQueryPool(TRIG, { threads: 1 })
  const served = await makeServed(TRIG, { pool })
  server = await startServer(makeApp(served), { host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(async () => {
  await server.close(500)
  await pool.close()
})

async function ask(query: string, init: RequestInit = {}, origin = server.origin) {
  const address = init.method === 'POST' ? '/query' : `/query?${new URLSearchParams({ query })}`
  const response = await fetch(origin + address, init)
  const html = await response.text()
  // linkedom's document has what these tests ask of one.
  const page = parseHTML(html).document as unknown as Document
  const texts = (selector: string) =>
    [...page.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? '')
  return { response, html, page, texts }
}

/** The query in the text box, whose entities linkedom leaves as they are. */
function shownIn(page: Document): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' }
  const text = page.querySelector('textarea')?.textContent?.trim() ?? ''
  return text.replace(/&(\w+);/g, (_, name) => entities[name] ?? '')
}

describe('/query', () => {
  test('without a query is a form that needs no script, with the questions of the pack', async () => {
    const response = await fetch(`${server.origin}/query`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    const page = parseHTML(await response.text()).document as unknown as Document
    expect(page.querySelector('form[action="/query"] textarea[name="query"]')).not.toBeNull()
    expect(page.querySelector('#results')?.textContent).toBe('')
    expect(page.querySelector('.examples a')?.getAttribute('href')).toMatch(/^\/query\?query=/)
  })

  test('shows rows as a table, each term as what it is', async () => {
    const query = `SELECT ?p ?o { <${BASE}x/one> ?p ?o } ORDER BY ?p ?o`
    const { page, texts, response } = await ask(query)
    expect(response.status).toBe(200)
    expect(texts('th[scope=col]')).toEqual(['p', 'o'])
    expect(texts('.figures')[0]).toMatch(/^7 rows in \d+ ms\.$/)
    expect(texts('td')).toEqual(expect.arrayContaining(['rdfs:label', 'One@en', '1xsd:integer']))
    expect(page.querySelector('td [lang="zh"]')?.textContent).toBe('一')
    const links = [...page.querySelectorAll('td a')].map((link) => link.getAttribute('href'))
    expect(links).toContain('https://elsewhere.example/a')
    for (const link of links) expect(link).toMatch(/^(?:\/|https?:)/)
    expect(texts('td code')).toContain('javascript:alert(1)')
    expect(shownIn(page)).toBe(query)
  })

  test('links things to their pages, and leaves out what has no value', async () => {
    const { page, texts } = await ask(
      'SELECT ?s ?n { ?s rdfs:label "One"@en OPTIONAL { ?s rdfs:nothing ?n } }',
    )
    expect(page.querySelector('td a')?.getAttribute('href')).toBe('/x/one')
    expect(texts('td')).toEqual(['x/one', ''])
  })

  test.each([
    ['SELECT ?s { ?s rdfs:none ?o }', /^No rows in/],
    ['ASK { ?s rdfs:label "One"@en }', /^Yes, in/],
    ['ASK { ?s rdfs:label "None" }', /^No, in/],
    [`CONSTRUCT { ?s rdfs:label ?o } { ?s rdfs:label ?o }`, /^3 triples in/],
    [`DESCRIBE <${BASE}x/none>`, /^No triples in/],
  ])('%s', async (query, words) => {
    const { texts, response } = await ask(query)
    expect(response.status).toBe(200)
    expect(texts('.figures')[0]).toMatch(words)
  })

  test('says that rows were cut', async () => {
    const { texts } = await ask('SELECT ?s { ?s <https://x.example/many> ?o }')
    expect(texts('tbody tr')).toHaveLength(1000)
    expect(texts('.cut')[0]).toMatch(/There are more.*first 1000/s)
  })

  test.each([
    ['SELECT ?s { ?s ?p ?o } LIMIT 1', ['json', 'csv', 'tsv', 'xml']],
    ['CONSTRUCT WHERE { ?s rdfs:label ?o }', ['turtle', 'ntriples', 'jsonld']],
  ])('links the result of %s as files', async (query, formats) => {
    const { page } = await ask(query)
    const links = [...page.querySelectorAll('.downloads-of a')].map(
      (link) => new URL(link.getAttribute('href') ?? '', server.origin),
    )
    expect(links.map(({ searchParams }) => searchParams.get('format'))).toEqual(formats)
    for (const link of links) expect((await fetch(link)).status).toBe(200)
  })

  test('takes a long query by POST, and offers its files by POST too', async () => {
    const query = `SELECT ?s { ?s rdfs:label "One"@en } # ${'x'.repeat(30_000)}`
    const { response, page, texts } = await ask(query, {
      method: 'POST',
      body: new URLSearchParams({ query }),
    })
    expect(response.status).toBe(200)
    expect(texts('td')).toEqual(['x/one'])
    expect(page.querySelector('.downloads-of')?.getAttribute('method')).toBe('post')
  })

  test('says what is wrong with a query, where, and the line', async () => {
    const { response, page, texts } = await ask('SELECT ?s {\n  ?s no:such ?o\n}')
    expect(response.status).toBe(400)
    expect(texts('[role=alert] p')[0]).toMatch(/line 2, column 6: the prefix no: is not declared/)
    expect(texts('[role=alert] pre')[0]).toContain('?s no:such ?o')
    expect(page.querySelector('.refusal')?.getAttribute('data-line')).toBe('2')
  })

  test.each([
    ['a literal', `SELECT ?o { <${BASE}x/two> ?p ?o }`, 'td'],
    ['a query', `SELECT ?s { ?s ?p "${HOSTILE}" }`, 'textarea'],
    ['a wrong query', `SELECT ${HOSTILE}</textarea></pre>`, '.refusal pre'],
    ['a name', `SELECT ("${HOSTILE}" AS ?x) {}`, 'td'],
  ])('markup in %s stays text', async (_, query, place) => {
    const { page, html, texts } = await ask(query)
    expect(html).not.toMatch(/<script>|<img/)
    for (const script of page.querySelectorAll('script'))
      expect(script.getAttribute('src')).toMatch(/^\/assets\//)
    const text = place === 'textarea' ? shownIn(page) : texts(place)[0]
    expect(text).toContain('<script>alert(1)</script>')
  })

  test('offers the prefixes and terms of the dataset', async () => {
    const { prefixes, terms } = await (await fetch(`${server.origin}/query/vocabulary`)).json()
    expect(prefixes).toContainEqual({
      name: 'rdfs:',
      namespace: 'http://www.w3.org/2000/01/rdf-schema#',
    })
    expect(terms).toContainEqual({
      name: 'mg:Person',
      kind: 'class',
      labels: expect.stringMatching(/person/i),
    })
  })

  test('a body that is no form is refused', async () => {
    const response = await fetch(`${server.origin}/query`, { method: 'POST', body: 'SELECT' })
    expect(response.status).toBe(415)
  })
})

test.each([
  ['a query that takes too long', timedOut, /took longer than 10 s/],
  ['a full queue', queueFull, /queries wait for their turn/],
])('%s is told on the page', async (_, error, words) => {
  const refusing: QueryPool = { ...pool, query: () => Promise.reject(error(10_000)) }
  const other = await startServer(makeApp(await makeServed('', { pool: refusing })), {
    host: '127.0.0.1',
    port: 0,
  })
  const { response, texts } = await ask('SELECT ?s { ?s ?p ?o }', {}, other.origin)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(texts('[role=alert] p')[0]).toMatch(words)
  await other.close(100)
})
