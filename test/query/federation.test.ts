import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerQuery } from '../../src/query/answer-query.ts'
import { createQueryPool } from '../../src/query/create-query-pool.ts'
import { openStore } from '../../src/query/open-store.ts'
import type { QueryPool } from '../../src/query/query-pool.ts'

const HERE = '<x:a> <x:same> <x:far/a> . <x:b> <x:same> <x:far/b> .'
const THERE = openStore(
  '<x:far/a> <x:name> "A" . <x:far/b> <x:name> "B" . <x:far/c> <x:name> "C" .',
)

/** An endpoint that speaks the protocol, and others that misbehave. */
const asked: string[] = []
function respond({ pathname: path, search }: URL, sparql: string, response: ServerResponse): void {
  asked.push(`${path} ${sparql}`)
  if (path === '/slow') return
  if (path === '/broken') {
    response.writeHead(500).end()
    return
  }
  if (path === '/elsewhere') {
    response.writeHead(302, { location: 'http://other.invalid/sparql' }).end()
    return
  }
  if (path === '/moved') {
    response.writeHead(307, { location: `/sparql${search}` }).end()
    return
  }
  response.writeHead(200, { 'content-type': 'application/sparql-results+json' })
  if (path === '/endless') {
    const write = () => {
      while (!response.destroyed && response.write(' '.repeat(1 << 20)));
      if (!response.destroyed) response.once('drain', write)
    }
    write()
    return
  }
  const request = { sparql, resultFormat: 'json', graphFormat: 'turtle' } as const
  response.end(answerQuery(THERE, request, { now: () => 0 }).body)
}

let server: Server
let pool: QueryPool
let origin = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://localhost')
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const sparql = url.searchParams.get('query') ?? new URLSearchParams(body).get('query') ?? body
      respond(url, sparql, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  origin = `http://${host}`
  pool = await createQueryPool(HERE, {
    threads: 1,
    timeoutMs: 60_000,
    serviceTimeoutMs: 4000,
    responseLimitBytes: 2 ** 20,
    federate: [host, '127.0.0.1:1'],
  })
}, 60_000)
afterAll(async () => {
  await pool.close()
  server.closeAllConnections()
  server.close()
})

const ask = (service: string, on = pool) =>
  on.query({
    sparql: `SELECT ?s ?name { ?s <x:same> ?far SERVICE ${service} { ?far <x:name> ?name } } ORDER BY ?s`,
    resultFormat: 'csv',
    graphFormat: 'turtle',
  })

describe('SERVICE', { timeout: 120_000 }, () => {
  test.each(['/sparql', '/any/path', '/moved'])(
    'joins what stands here and at %s',
    async (path) => {
      const { body, count } = await ask(`<${origin}${path}>`)
      expect(body.trim().split(/\r?\n/)).toEqual(['s,name', 'x:a,A', 'x:b,B'])
      expect(count).toBe(2)
    },
  )

  test.each([
    ['broken', /127\.0\.0\.1:\d+ cannot be asked: it answers 500/],
    ['slow', /does not answer in time/],
    ['elsewhere', /SERVICE http:\/\/other\.invalid\/sparql/],
    ['endless', /says more than \d+ bytes/],
  ])('fails where the endpoint is %s, and SILENT does not', async (path, message) => {
    await expect(ask(`<${origin}/${path}>`)).rejects.toThrow(message)
    const { body } = await ask(`SILENT <${origin}/${path}>`)
    expect(body.trim().split(/\r?\n/)).toEqual(['s,name', 'x:a,', 'x:b,'])
  })

  test('fails where nobody listens', async () => {
    await expect(ask('<http://127.0.0.1:1/sparql>')).rejects.toMatchObject({
      code: 'service-failed',
    })
  })

  test.each([
    '<http://other.example/sparql>',
    'SILENT <http://other.example/sparql>',
    '<http://127.0.0.1/sparql>',
    '<file:///etc/passwd>',
  ])('%s is refused before anything is asked', async (service) => {
    const before = asked.length
    await expect(ask(service)).rejects.toMatchObject({ code: 'service-not-allowed' })
    expect(asked).toHaveLength(before)
  })

  test('is off unless a host is named', async () => {
    const plain = await createQueryPool(HERE, { threads: 1 })
    await expect(ask(`<${origin}/sparql>`, plain)).rejects.toThrow(
      /none is allowed; --federate 127/,
    )
    await plain.close()
  })

  test('a fault in such a query has its place', async () => {
    const sparql = `SELECT * {\n SERVICE <${origin}/sparql> { ?s no:p ?o } }`
    const request = { sparql, resultFormat: 'csv', graphFormat: 'turtle' } as const
    await expect(pool.query(request)).rejects.toMatchObject({
      code: 'bad-query',
      details: { line: 2 },
    })
  })
})
