import { type ChildProcess, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { CLI, merganser } from './run-cli.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SAMPLE = 'output/jilin-executive-meeting'
const COUNT = `/sparql?query=${encodeURIComponent('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')}&format=csv`
const SLOW = `/sparql?query=${encodeURIComponent('SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }')}&format=csv`
const TOKEN = 'a-token-of-enough-length'
const TIMEOUT = 120_000

interface Serving {
  readonly origin: string
  readonly child: ChildProcess
  readonly output: () => { readonly stdout: string; readonly stderr: string }
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>
}

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** Starts the built command line as a server, and waits for its address. */
async function serve(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Serving> {
  const child = spawn(process.execPath, [CLI, 'serve', '--port', '0', ...args], {
    env: { ...process.env, ...env },
  })
  children.push(child)
  const output = { stdout: '', stderr: '' }
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) =>
    child.on('close', (code, signal) => resolve(code ?? signal)),
  )
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output.stdout += chunk
      if (output.stdout.endsWith('\n')) resolve(output.stdout.trim().replace(/\/$/, ''))
    })
    child.on('close', () => reject(new Error(`it ended: ${output.stderr}`)))
  })
  return { origin, child, output: () => output, ended }
}

const count = async (origin: string) =>
  Number((await (await fetch(origin + COUNT)).text()).split('\r\n')[1])

/** Waits until a query is being answered. */
async function untilRunning(origin: string): Promise<void> {
  for (;;) {
    const health = (await (await fetch(`${origin}/health`)).json()) as {
      readonly queries: { readonly running: number }
    }
    if (health.queries.running > 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('merganser serve', () => {
  test(
    'says where it listens, answers, writes a line for each request, and ends on SIGTERM',
    async () => {
      const { origin, child, output, ended } = await serve([SAMPLE, '--concurrency', '2'])
      expect(output().stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\n$/)
      expect(await count(origin)).toBeGreaterThan(1000)
      expect((await fetch(`${origin}/graph.ttl`)).status).toBe(200)
      const page = await (await fetch(origin, { headers: { accept: 'text/html' } })).text()
      const style = /href="(\/assets\/pages[^"]*)"/.exec(page)?.[1]
      expect((await fetch(`${origin}${style}`)).headers.get('content-type')).toContain('text/css')
      expect((await fetch(`${origin}/none%0aGET`)).status).toBe(404)
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
      const lines = output().stderr.trimEnd().split('\n')
      expect(lines).toHaveLength(5)
      expect(lines[0]).toMatch(/^\d{4}-\S+Z GET \/sparql 200 [\d.]+ ms \d+ B 1 rows$/)
      expect(lines[4]).toMatch(/ GET \/none%0aGET 404 /)
    },
    TIMEOUT,
  )

  test(
    'finishes the answers that are on their way when it is told to end',
    async () => {
      const { origin, child, ended } = await serve([SAMPLE, '--concurrency', '1', '--log', 'none'])
      const answer = fetch(origin + SLOW)
      await untilRunning(origin)
      child.kill('SIGINT')
      expect((await answer).status).toBe(200)
      expect(await (await answer).text()).toMatch(/^n\r\n\d{6,}/)
      expect(await ended).toBe(0)
      await expect(fetch(origin)).rejects.toThrow()
    },
    TIMEOUT,
  )
})

const ORIGINS = ['https://a.example', 'https://b.example', 'http://localhost:3333']

/** Which of the pages from elsewhere may read each kind of answer. */
async function expectReaders(origin: string, allowed: readonly string[]): Promise<void> {
  for (const path of ['/health', '/place/changchun.ttl', '/sparql?query=x', '/graph.ttl']) {
    for (const from of ORIGINS) {
      const { headers } = await fetch(origin + path, { headers: { origin: from } })
      const told = headers.get('access-control-allow-origin')
      expect([path, from, told]).toEqual([path, from, allowed.includes(from) ? from : null])
    }
  }
}

describe('merganser serve with options', { timeout: TIMEOUT }, () => {
  let serving: Serving
  beforeAll(async () => {
    const hosts = ['--allow-host', 'graph.example,other.example:8443']
    const options = ['--concurrency', '1', '--log', 'json', '--cors', 'https://a.example,local']
    serving = await serve([SAMPLE, ...options, ...hosts])
    // It is there for all of these.
    children.splice(children.indexOf(serving.child), 1)
  }, TIMEOUT)
  afterAll(() => serving.child.kill('SIGKILL'))

  test('writes a line of JSON for each request', async () => {
    await fetch(`${serving.origin}/health?log`)
    const lines = () => serving.output().stderr.split('\n').slice(0, -1)
    const isHealth = (line: string) => line.includes('/health')
    while (!lines().some(isHealth)) await new Promise((resume) => setImmediate(resume))
    expect(JSON.parse(lines().find(isHealth) ?? '')).toMatchObject({
      method: 'GET',
      path: '/health',
      status: 200,
    })
  })

  test('is called by its own names on loopback, and by those that are allowed', async () => {
    const { port } = new URL(serving.origin)
    expect((await fetch(`http://localhost:${port}/health`)).status).toBe(200)
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: '/health', headers: { host } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        })
          .on('error', reject)
          .end()
      })
    for (const host of ['graph.example', 'graph.example:80', 'other.example:8443'])
      expect(await statusFor(host)).toBe(200)
    expect(await statusFor('evil.example')).toBe(421)
  })

  test('finds names by sound and translated, for OpenRefine as well', async () => {
    const found = async (path: string) =>
      (await fetch(serving.origin + path, { headers: { accept: 'application/json' } })).json()
    for (const [query, how] of [
      ['zhonghua qiusha ya', /sound|translation/],
      ['autumn sand duck of China', /translation/],
    ] as const) {
      const { results } = await found(`/search?q=${encodeURIComponent(query)}`)
      expect(results[0]).toMatchObject({
        name: 'Scaly-sided merganser',
        how: expect.stringMatching(how),
      })
      const { result } = await found(`/reconcile?query=${encodeURIComponent(query)}`)
      expect(result[0]).toMatchObject({ name: 'Scaly-sided merganser' })
    }
  })

  test('--cors lets pages of these read, and of no other', async () => {
    await expectReaders(serving.origin, ['https://a.example', 'http://localhost:3333'])
  })
})

test(
  'merganser serve --cors none lets no page read',
  async () => {
    const options = ['--concurrency', '1', '--log', 'none', '--cors', 'none']
    await expectReaders((await serve([SAMPLE, ...options])).origin, [])
  },
  TIMEOUT,
)

describe('merganser serve --federate', () => {
  test(
    'lets SERVICE ask hosts that are named, and no other',
    async () => {
      const other = await serve([SAMPLE, '--concurrency', '1', '--log', 'none'])
      const { host } = new URL(other.origin)
      const { origin } = await serve([
        SAMPLE,
        '--concurrency',
        '1',
        '--log',
        'none',
        '--federate',
        host,
      ])
      const ask = (endpoint: string) =>
        fetch(
          `${origin}/sparql?format=csv&query=${encodeURIComponent(
            `SELECT (COUNT(*) AS ?n) { SERVICE <${endpoint}/sparql> { ?s rdfs:label ?o } }`,
          )}`,
        )
      const answer = await ask(other.origin)
      expect(answer.status).toBe(200)
      expect(await answer.text()).toMatch(/^n\r\n[1-9]/)
      expect((await ask(origin)).status).toBe(400)
      expect((await ask('http://169.254.169.254')).status).toBe(400)
      other.child.kill('SIGKILL')
      await other.ended
      expect((await ask(other.origin)).status).toBe(502)
    },
    TIMEOUT,
  )
})

describe('merganser serve with files', () => {
  const folder = temporaryFolder()

  test(
    'shows several together, and each as a dump',
    async () => {
      writeFileSync(folder.at('a.ttl'), '<urn:a> <urn:p> [ <urn:q> 1 ] .')
      writeFileSync(folder.at('b.nq'), '<urn:b> <urn:p> "x" <urn:g> .\n')
      const { origin } = await serve([
        folder.at('a.ttl'),
        folder.at('b.nq'),
        '--concurrency',
        '1',
        '--log',
        'none',
      ])
      expect(await count(origin)).toBe(3)
      expect(await (await fetch(`${origin}/dumps/b.nq`)).text()).toContain('<urn:g>')
      expect((await fetch(`${origin}/data?graph=urn:g`)).status).toBe(200)
    },
    TIMEOUT,
  )

  test(
    'takes updates that bear the token, and nothing else changes anything',
    async () => {
      writeFileSync(folder.at('a.ttl'), '<urn:a> <urn:p> 1 .')
      const { origin, child, ended } = await serve(
        [folder.at('a.ttl'), '--writable', '--concurrency', '1', '--log', 'none'],
        { MERGANSER_TOKEN: TOKEN },
      )
      const update = (sparql: string, headers: Readonly<Record<string, string>>) =>
        fetch(`${origin}/sparql`, {
          method: 'POST',
          body: sparql,
          headers: { 'content-type': 'application/sparql-update', ...headers },
        })
      const insert = 'INSERT DATA { <urn:b> rdfs:label 2 . GRAPH <urn:g> { <urn:c> <urn:p> 3 } }'
      const bearer = { authorization: `Bearer ${TOKEN}` }
      for (const headers of [
        {},
        { authorization: 'Bearer wrong' },
        { authorization: `Basic ${TOKEN}` },
        { authorization: 'Bearer' },
      ]) {
        const refused = await update(insert, headers)
        expect(refused.status).toBe(401)
        expect(refused.headers.get('www-authenticate')).toContain('Bearer')
      }
      expect(await count(origin)).toBe(1)
      expect((await update('INSERT nonsense', bearer)).status).toBe(400)
      expect(await count(origin)).toBe(1)
      expect((await update(insert, bearer)).status).toBe(204)
      expect(await count(origin)).toBe(3)
      expect(await (await fetch(`${origin}/dumps/dataset.nq`)).text()).toContain('<urn:g>')
      const many = Array.from({ length: 3 }, (_, index) =>
        update(`INSERT DATA { <urn:n${index}> <urn:p> 1 }`, bearer),
      )
      expect((await Promise.all(many)).map(({ status }) => status)).toEqual([204, 204, 204])
      expect(await count(origin)).toBe(6)
      const query = encodeURIComponent('DELETE WHERE { ?s ?p ?o }')
      expect((await fetch(`${origin}/sparql?query=${query}`, { headers: bearer })).status).toBe(400)
      expect(await count(origin)).toBe(6)
      const form = await fetch(`${origin}/sparql`, {
        method: 'POST',
        headers: bearer,
        body: new URLSearchParams({ update: 'CLEAR ALL' }),
      })
      expect(form.status).toBe(204)
      expect(await count(origin)).toBe(0)
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    },
    TIMEOUT,
  )

  test.each<[string, readonly string[], number, RegExp, NodeJS.ProcessEnv]>([
    [
      'a file that is not there',
      ['none.ttl'],
      1,
      /Cannot read none\.ttl: there is no such file/,
      {},
    ],
    ['a file that is no RDF', ['package.json'], 1, /Cannot tell the format of package\.json/, {}],
    ['a port that is none', [SAMPLE, '--port', '70000'], 2, /65535/, {}],
    [
      'a host that is none',
      [SAMPLE, '--host', 'no.such.host.invalid', '--concurrency', '1'],
      1,
      /Cannot listen on no\.such\.host\.invalid/,
      {},
    ],
    [
      'a host that is elsewhere',
      [SAMPLE, '--host', '192.0.2.1', '--concurrency', '1'],
      1,
      /this machine has no such address/,
      {},
    ],
    ['updates without a token', [SAMPLE, '--writable'], 1, /Updates need a token/, {}],
    [
      'a token that is too short',
      [SAMPLE, '--writable'],
      1,
      /MERGANSER_TOKEN is no 16 characters/,
      { MERGANSER_TOKEN: 'x' },
    ],
    ['a number that is none', [SAMPLE, '--max-body', 'lots'], 2, /bytes/, {}],
    ['an origin that is none', [SAMPLE, '--cors', 'example'], 2, /origin/i, {}],
  ])(
    '%s is told in words',
    (_what, args, status, message, env) => {
      const run = merganser(['serve', '--port', '0', ...args], {
        env: { MERGANSER_TOKEN: '', ...env } as Record<string, string>,
      })
      expect(run.stderr).toMatch(message)
      expect(run.status).toBe(status)
      expect(run.stderr).not.toMatch(/\n {4}at /)
    },
    TIMEOUT,
  )
})
