import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRdf } from '../../src/rdf/read-rdf.ts'
import type { Observation } from '../../src/serve/observe.ts'
import { type OpenServer, openServer, SAMPLE_DUMPS } from './open-server.ts'

const HTML = { accept: 'text/html' }
const observed: Observation[] = []
let server: OpenServer
beforeAll(async () => {
  const settings = {
    maxResults: 5,
    maxBodyBytes: 2000,
    allowedHosts: ['127.0.0.1', 'graph.example'],
  }
  server = await openServer(
    { settings, tell: (each) => observed.push(each) },
    { timeoutMs: 1000, queueLimit: 1 },
  )
})
afterAll(() => server.close())

const get = (
  path: string,
  headers: Readonly<Record<string, string>> = {},
  init: RequestInit = {},
) => fetch(server.origin + path, { ...init, headers })
const asked = (sparql: string) => `/sparql?query=${encodeURIComponent(sparql)}`
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }'

/** What comes back for bytes that no client would send. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

describe('limits', () => {
  test('of rows: the rest is left out, and a header says so', async () => {
    const all = await get(asked('SELECT * { ?s ?p ?o }'))
    expect((await all.json()).results.bindings).toHaveLength(5)
    expect(all.headers.get('merganser-truncated')).toBe('true')
    expect(all.headers.get('merganser-results')).toBe('5')
    const few = await get(asked('SELECT * { ?s ?p ?o } LIMIT 4'))
    expect(few.headers.get('merganser-truncated')).toBeNull()
  })

  test('of triples', async () => {
    const answer = await get(asked('CONSTRUCT WHERE { ?s ?p ?o }'), {
      accept: 'application/n-triples',
    })
    expect((await answer.text()).trim().split('\n')).toHaveLength(5)
    expect(answer.headers.get('merganser-truncated')).toBe('true')
  })

  test('of triples of a graph', async () => {
    const answer = await get('/data?default', { accept: 'application/n-triples' })
    expect((await answer.text()).trim().split('\n')).toHaveLength(5)
    expect(answer.headers.get('merganser-truncated')).toBe('true')
  })

  test.each(['/sparql', '/query', '/reconcile'])('of a body, for %s', async (path) => {
    const body = new URLSearchParams({ query: 'x'.repeat(3000) })
    expect((await get(path, {}, { method: 'POST', body })).status).toBe(413)
  })

  test.each([true, false])('of a body, its length told: %s', async (isTold) => {
    const text = `query=${'x'.repeat(3000)}`
    const body = isTold ? text : new Blob([text]).stream()
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit
    const answer = await get(
      '/sparql',
      { 'content-type': 'application/x-www-form-urlencoded' },
      init,
    )
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'body-too-large' })
  })

  test('of time and of the queue: 503, and when to come back', async () => {
    const answers = await Promise.all([1, 2, 3].map((n) => get(asked(`${ENDLESS} #${n}`))))
    expect(answers.map(({ status }) => status)).toEqual([503, 503, 503])
    const told = await Promise.all(answers.map((answer) => answer.json()))
    expect(told.map(({ code }) => code).sort()).toEqual([
      'query-timeout',
      'query-timeout',
      'queue-full',
    ])
    for (const answer of answers)
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await get(asked('ASK {}'))).status).toBe(200)
  }, 60_000)

  test('a client that goes away ends its query', async () => {
    const patient = await openServer({}, { timeoutMs: 50_000 })
    const ask = (sparql: string, init: RequestInit = {}) =>
      fetch(patient.origin + asked(sparql), init)
    const controller = new AbortController()
    const gone = ask(ENDLESS, { signal: controller.signal }).catch(() => 'gone')
    await new Promise((resolve) => setTimeout(resolve, 200))
    controller.abort()
    expect(await gone).toBe('gone')
    const start = performance.now()
    expect((await ask('ASK {}')).status).toBe(200)
    expect(performance.now() - start).toBeLessThan(20_000)
    await patient.close()
  }, 60_000)
})

describe('pages of other origins', () => {
  test('may read answers, errors too', async () => {
    for (const path of [asked('ASK {}'), '/sparql?query=x', '/graph.ttl', '/none']) {
      const answer = await get(path, { origin: 'https://a.example' })
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect(answer.headers.get('access-control-expose-headers')).toContain('merganser-truncated')
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  test('may ask whether they may', async () => {
    const headers = {
      origin: 'https://a.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    }
    const answer = await get('/sparql', headers, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
    expect(answer.headers.get('access-control-allow-headers')).toContain('Content-Type')
  })

  test('may not, where only some may', async () => {
    const other = await openServer({ settings: { corsOrigins: ['https://a.example'] } })
    const from = (origin: string) => fetch(`${other.origin}/health`, { headers: { origin } })
    const allowed = await from('https://a.example')
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://a.example')
    expect(allowed.headers.get('vary')).toContain('Origin')
    expect((await from('https://b.example')).headers.get('access-control-allow-origin')).toBeNull()
    await other.close()
  })
})

describe('pages of other origins where only those of this machine may', () => {
  let other: OpenServer
  beforeAll(async () => {
    other = await openServer({ settings: { corsOrigins: ['local'] } })
  })
  afterAll(() => other.close())

  test.each([
    ['http://localhost:3333', true],
    ['http://127.0.0.1:8080', true],
    ['http://[::1]:80', true],
    ['https://a.example', false],
    ['http://localhost.a.example', false],
    ['http://127.0.0.1.a.example', false],
    ['null', false],
  ])('%s: %s', async (origin, mayRead) => {
    const answer = await fetch(`${other.origin}/health`, { headers: { origin } })
    expect(answer.headers.get('access-control-allow-origin')).toBe(mayRead ? origin : null)
  })
})

describe('compression', () => {
  test.each([
    ['gzip', 'gzip'],
    ['br, gzip;q=0.5', 'gzip'],
    ['*', 'gzip'],
    ['gzip;q=0', null],
    ['identity', null],
  ])('Accept-Encoding %s: %s', async (accepted, encoding) => {
    // fetch would unpack it.
    const text = await raw(
      `GET /graph.ttl HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: ${accepted}\r\nConnection: close\r\n\r\n`,
    )
    expect(/^content-encoding: (.*)\r$/m.exec(text)?.[1] ?? null).toBe(encoding)
    expect(text).toMatch(/^vary: .*Accept-Encoding/m)
  })

  test('what is unpacked is the content', async () => {
    const answer = await get('/graph.ttl', { 'accept-encoding': 'gzip' })
    expect(await answer.text()).toBe(SAMPLE_DUMPS.get('graph.ttl'))
  })

  test('small answers are left alone', async () => {
    const answer = await get('/health', { 'accept-encoding': 'gzip' })
    expect(answer.headers.get('content-encoding')).toBeNull()
  })
})

describe('dumps', () => {
  test.each(['/dumps/graph.ttl', '/graph.ttl', '/dumps/dataset.trig'])('%s', async (path) => {
    const answer = await get(path, { 'accept-encoding': 'identity' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(
      /^(?:text\/turtle|application\/trig); charset=utf-8$/,
    )
    const text = await answer.text()
    expect(text).toBe(SAMPLE_DUMPS.get(path.slice(path.lastIndexOf('/') + 1)))
    expect(answer.headers.get('content-length')).toBe(String(new TextEncoder().encode(text).length))
  })

  test('are not sent again to those who have them', async () => {
    const etag = (await get('/graph.ttl')).headers.get('etag') ?? ''
    for (const known of [etag, `W/${etag.replace('W/', '')}`, `"x", ${etag}`, '*']) {
      const answer = await get('/graph.ttl', { 'if-none-match': known })
      expect(answer.status).toBe(304)
      expect(answer.headers.get('etag')?.replace('W/', '')).toBe(etag.replace('W/', ''))
    }
    expect((await get('/graph.ttl', { 'if-none-match': '"x"' })).status).toBe(200)
  })

  test.each([
    '/dumps/../package.json',
    '/dumps/..%2f..%2fpackage.json',
    '/dumps/%2e%2e/%2e%2e/etc/passwd',
    '/../../etc/passwd',
    '/dumps/graph.ttl%00',
    '/dumps//graph.ttl',
    '/dumps/constructor',
    '/dumps/',
    '/assets/../package.json',
    '/assets/..%2fpackage.json',
  ])('no path leads out of the table: %s', async (path) => {
    const text = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    expect(text).toMatch(/^HTTP\/1\.1 404 /)
  })
})

describe('/.well-known/void', () => {
  test('tells what the dataset is, and where this server has it', async () => {
    const answer = await get('/.well-known/void')
    expect(answer.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
    const { quads } = readRdf(await answer.text(), { file: 'void', format: 'turtle' })
    const objects = (name: string) =>
      quads
        .filter(({ predicate }) => predicate.value === `http://rdfs.org/ns/void#${name}`)
        .map(({ object }) => object.value)
    expect(objects('sparqlEndpoint')).toEqual([`${server.origin}/sparql`])
    expect(objects('dataDump')).toContain(`${server.origin}/dumps/graph.ttl`)
    expect(objects('triples').length).toBeGreaterThan(0)
  })

  test.each(['application/ld+json', 'application/n-triples'])('as %s', async (accept) => {
    expect((await get('/.well-known/void', { accept })).headers.get('content-type')).toBe(accept)
  })
})

describe('/sparql without a query', () => {
  test('describes the service', async () => {
    const answer = await get('/sparql')
    const { quads } = readRdf(await answer.text(), { file: 'service', format: 'turtle' })
    const said = (name: string) =>
      quads
        .filter(({ predicate }) => predicate.value.endsWith(`service-description#${name}`))
        .map(({ object }) => object.value)
    expect(said('endpoint')).toEqual([`${server.origin}/sparql`])
    expect(said('supportedLanguage')).toEqual([
      'http://www.w3.org/ns/sparql-service-description#SPARQL11Query',
    ])
    expect(said('resultFormat')).toContain('http://www.w3.org/ns/formats/SPARQL_Results_JSON')
    expect(said('name')).toContain('https://merganser.example/id/document/71a0357f7626ca75#facts')
  })

  test('in another form where asked', async () => {
    const answer = await get('/sparql', { accept: 'application/ld+json' })
    expect(answer.headers.get('content-type')).toBe('application/ld+json')
    expect((await get('/sparql', { accept: 'text/csv' })).status).toBe(406)
  })
})

describe('errors', () => {
  test.each([
    ['application/json', 'application/problem+json'],
    ['text/html', 'text/html; charset=utf-8'],
    ['text/plain', 'text/plain; charset=utf-8'],
    ['image/png', 'application/problem+json'],
  ])('for Accept %s come as %s', async (accept, type) => {
    const answer = await get('/none', { accept })
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toBe(type)
  })

  test('hold no markup of those who ask', async () => {
    const answer = await get(
      `/sparql?query=${encodeURIComponent('SELECT <script>alert(1)</script>')}`,
      { accept: 'text/html, */*;q=0.1' },
    )
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).not.toContain('<script>')
    expect(text).toContain('&lt;')
  })
})

describe('security', () => {
  test('every page has a policy that lets no script of its text run', async () => {
    for (const path of ['/', '/none', '/sparql?query=x']) {
      const { headers } = await get(path, HTML)
      expect(headers.get('content-type')).toContain('text/html')
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toContain('unsafe-inline')
    }
  })

  test('every answer says that it is what it says, and tells nobody where one was', async () => {
    for (const path of ['/', '/none', '/health', '/graph.ttl', asked('ASK {}')]) {
      const { headers } = await get(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })

  test.each([
    ['127.0.0.1', 200],
    ['127.0.0.1:80', 200],
    ['graph.example', 200],
    ['GRAPH.EXAMPLE:3030', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
    ['evil.example:3030', 421],
    ['a b', 400],
    ['127.0.0.1/@evil.example', 400],
  ])('by the name of %s it answers %d', async (host, status) => {
    const text = await raw(`GET /health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })

  test.each([
    '/none%0d%0aSet-Cookie:%20a=b',
    '/sparql?query=x&format=%0d%0aSet-Cookie:%20a=b',
    '/data?graph=urn:a%0d%0aSet-Cookie:%20a=b',
    '/assets/x%0d%0aSet-Cookie:%20a=b',
  ])('no header can be put in by way of an address: %s', async (path) => {
    const text = await raw(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(text.split('\r\n\r\n')[0]).not.toMatch(/^set-cookie/im)
  })

  test('two requests in one, by lengths that differ, are refused', async () => {
    const text = await raw(
      'POST /sparql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\n\r\n',
    )
    expect(text).toMatch(/^HTTP\/1\.1 400 /)
  })

  test('nothing is asked of another server', async () => {
    const query = `SELECT * { SERVICE <${server.origin}/sparql> { ?s ?p ?o } }`
    const before = observed.length
    expect((await get(asked(query))).status).toBe(400)
    expect(observed.length - before).toBe(1)
  })
})

describe('what is seen of requests', () => {
  test('route, status, size and rows', async () => {
    await get(asked('SELECT * { ?s ?p ?o } LIMIT 3'))
    expect(observed.at(-1)).toMatchObject({
      method: 'GET',
      path: '/sparql',
      route: '/sparql',
      status: 200,
      rows: 3,
    })
    expect(observed.at(-1)?.bytes).toBeGreaterThan(10)
    await get('/a/b/c')
    expect(observed.at(-1)).toMatchObject({ path: '/a/b/c', route: 'none', status: 404 })
  })

  test('/metrics counts them, for Prometheus', async () => {
    const answer = await get('/metrics')
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4')
    const text = await answer.text()
    expect(text).toMatch(
      /^merganser_http_requests_total\{method="GET",route="\/sparql",status="200"\} \d+$/m,
    )
    expect(text).toMatch(
      /^merganser_http_request_duration_seconds_bucket\{route="\/sparql",le="\+Inf"\} \d+$/m,
    )
    expect(text).toMatch(/^merganser_query_failures_total\{reason="query-timeout"\} [1-9]/m)
    expect(text).toMatch(/^merganser_queries_running 0$/m)
    expect(text).toMatch(/^merganser_resident_memory_bytes \d+$/m)
    for (const line of text.trimEnd().split('\n')) {
      expect(line).toMatch(/^(?:# (?:HELP|TYPE) |[a-z_]+(?:\{[^{}]*\})? -?[\d.e+-]+$)/)
    }
  })
})
