import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRdf } from '../../../src/rdf/read-rdf.ts'
import { type OpenServer, openServer } from '../open-server.ts'

// The rules of the SPARQL 1.1 Protocol (W3C Recommendation, 21 March 2013) for an endpoint that only
// reads, in the order of its sections 2 and 3.

let server: OpenServer
beforeAll(async () => {
  server = await openServer()
})
afterAll(() => server.close())

const FORM = 'application/x-www-form-urlencoded'
const QUERY = 'application/sparql-query'
const UPDATE = 'application/sparql-update'
const COUNT = 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }'
const COUNT_NAMED = 'SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }'
const DOCUMENT = 'https://merganser.example/id/document/71a0357f7626ca75'
const FACTS = `${DOCUMENT}#facts`
const EVIDENCE = `${DOCUMENT}#evidence`
const CONSTRUCT = 'CONSTRUCT { ?s a ?t } WHERE { ?s a ?t } LIMIT 3'

type Parameters = readonly (readonly [name: string, value: string])[]
interface Sent {
  readonly method?: string
  readonly address?: Parameters
  readonly type?: string
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly accept?: string
  readonly headers?: Readonly<Record<string, string>>
}

function send({ method, address = [], type, body, accept, headers = {} }: Sent): Promise<Response> {
  const query = new URLSearchParams(address.map(([name, value]) => [name, value])).toString()
  return fetch(`${server.origin}/sparql${query === '' ? '' : `?${query}`}`, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...headers,
      ...(type !== undefined && { 'content-type': type }),
      ...(accept !== undefined && { accept }),
    },
    ...(body !== undefined && { body }),
  })
}

const form = (...parameters: Parameters): Sent => ({
  type: FORM,
  body: new URLSearchParams(parameters.map(([name, value]) => [name, value])).toString(),
})

async function count(sent: Sent): Promise<number> {
  const answer = await send({ accept: 'application/sparql-results+json', ...sent })
  expect(answer.status).toBe(200)
  const { results } = await answer.json()
  return Number(results.bindings[0].n.value)
}

describe('2.1 a query is taken', () => {
  test.each<[string, Sent]>([
    ['2.1.1 by GET, in the address', { address: [['query', COUNT]] }],
    ['2.1.2 by POST, in a form', form(['query', COUNT])],
    [
      '2.1.2 by POST, in a form with a charset',
      { ...form(['query', COUNT]), type: `${FORM}; charset=UTF-8` },
    ],
    ['2.1.3 by POST, as the body', { type: QUERY, body: COUNT }],
    [
      '2.1.3 by POST, as the body, with a charset',
      { type: `${QUERY};charset="utf-8"`, body: COUNT },
    ],
    [
      '2.1.3 by POST, as the body, type in capitals',
      { type: 'Application/SPARQL-Query', body: COUNT },
    ],
  ])('%s', async (_rule, sent) => {
    expect(await count(sent)).toBeGreaterThan(1000)
  })

  test('2.1.1 by HEAD, without the body', async () => {
    const answer = await send({ method: 'HEAD', address: [['query', COUNT]] })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/sparql-results+json')
    expect(await answer.text()).toBe('')
  })

  test('2.1 all ways give the same', async () => {
    const ways: readonly Sent[] = [
      { address: [['query', CONSTRUCT]] },
      form(['query', CONSTRUCT]),
      { type: QUERY, body: CONSTRUCT },
    ]
    const [first, ...others] = await Promise.all(
      ways.map(async (sent) => (await send(sent)).text()),
    )
    expect(new Set(others)).toEqual(new Set([first]))
  })
})

describe('2.1 a request that is none of these is refused', () => {
  test.each<[string, number, Sent]>([
    [
      '2.1 two queries in the address',
      400,
      {
        address: [
          ['query', COUNT],
          ['query', COUNT],
        ],
      },
    ],
    ['2.1 two queries in a form', 400, form(['query', COUNT], ['query', COUNT])],
    ['2.1 an empty query', 400, { address: [['query', '']] }],
    ['2.1.2 a form without a query', 400, form(['format', 'json'])],
    [
      '2.1.2 a form, and a query in the address',
      400,
      { ...form(['query', COUNT]), address: [['query', COUNT]] },
    ],
    [
      '2.1.2 a form, and its graphs in the address',
      400,
      { ...form(['query', COUNT]), address: [['default-graph-uri', FACTS]] },
    ],
    [
      '2.1.3 a body, and a query in the address',
      400,
      { type: QUERY, body: COUNT, address: [['query', COUNT]] },
    ],
    ['2.1.3 a body that is no UTF-8', 400, { type: QUERY, body: new Uint8Array([0x41, 0xff]) }],
    ['2.1.3 a body in another charset', 415, { type: `${QUERY}; charset=latin1`, body: COUNT }],
    ['2.1.3 a body of another type', 415, { type: 'text/plain', body: COUNT }],
    ['2.1.3 a body without a type', 415, { body: new TextEncoder().encode(COUNT) }],
    [
      '2.1.3 a compressed body',
      415,
      { type: QUERY, body: COUNT, headers: { 'content-encoding': 'gzip' } },
    ],
    ['2.1 a method other than GET and POST', 405, { method: 'PUT', type: QUERY, body: COUNT }],
    ['2.1 DELETE', 405, { method: 'DELETE' }],
  ])('%s: %d', async (_rule, status, sent) => {
    const answer = await send(sent)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ status })
    if (status === 405) expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    if (status === 415 && !('content-encoding' in (sent.headers ?? {}))) {
      expect(`${answer.headers.get('accept-post')}`).toMatch(/sparql-query|null/)
    }
  })
})

describe('2.1.4 the dataset', () => {
  test.each<[string, string, Parameters]>([
    ['default-graph-uri: its triples are the default graph', COUNT, [['default-graph-uri', FACTS]]],
    [
      'named-graph-uri: its triples are what GRAPH finds',
      COUNT_NAMED,
      [['named-graph-uri', FACTS]],
    ],
    [
      'both',
      COUNT,
      [
        ['default-graph-uri', FACTS],
        ['named-graph-uri', EVIDENCE],
      ],
    ],
  ])('%s', async (_rule, query, graphs) => {
    const alone = await count({
      address: [['query', `SELECT (COUNT(*) AS ?n) { GRAPH <${FACTS}> { ?s ?p ?o } }`]],
    })
    const ways: readonly Sent[] = [
      { address: [['query', query], ...graphs] },
      form(['query', query], ...graphs),
      { type: QUERY, body: query, address: graphs },
    ]
    for (const sent of ways) expect(await count(sent)).toBe(alone)
  })

  test('several default graphs are put together, each triple once', async () => {
    const one = await count({
      address: [
        ['query', COUNT],
        ['default-graph-uri', FACTS],
      ],
    })
    const other = await count({
      address: [
        ['query', COUNT],
        ['default-graph-uri', EVIDENCE],
      ],
    })
    const both: Parameters = [
      ['default-graph-uri', FACTS],
      ['default-graph-uri', EVIDENCE],
    ]
    expect(await count({ address: [['query', COUNT], ...both] })).toBe(one + other)
    const twice: Parameters = [
      ['default-graph-uri', FACTS],
      ['default-graph-uri', FACTS],
    ]
    expect(await count({ address: [['query', COUNT], ...twice] })).toBe(one)
  })

  test('several named graphs are all found', async () => {
    const query = 'SELECT (COUNT(DISTINCT ?g) AS ?n) { GRAPH ?g { ?s ?p ?o } }'
    const graphs: Parameters = [
      ['named-graph-uri', FACTS],
      ['named-graph-uri', EVIDENCE],
    ]
    expect(await count({ address: [['query', query], ...graphs] })).toBe(2)
  })

  test('named graphs alone leave the default graph empty', async () => {
    expect(
      await count({
        address: [
          ['query', COUNT],
          ['named-graph-uri', FACTS],
        ],
      }),
    ).toBe(0)
  })

  test('that of the request counts, not that of the query', async () => {
    const query = `SELECT (COUNT(*) AS ?n) FROM <${EVIDENCE}> { ?s ?p ?o }`
    const facts = await count({
      address: [
        ['query', COUNT],
        ['default-graph-uri', FACTS],
      ],
    })
    expect(
      await count({
        address: [
          ['query', query],
          ['default-graph-uri', FACTS],
        ],
      }),
    ).toBe(facts)
    expect(await count({ address: [['query', query]] })).not.toBe(facts)
  })

  test('without any, the service has one of its own', async () => {
    expect(await count({ address: [['query', COUNT]] })).toBeGreaterThan(1000)
  })

  test.each(['not an IRI', 'relative/iri', '', 'https://a.example/> } ; DROP ALL'])(
    'a graph that no IRI names is refused: %s',
    async (iri) => {
      for (const name of ['default-graph-uri', 'named-graph-uri']) {
        expect(
          (
            await send({
              address: [
                ['query', COUNT],
                [name, iri],
              ],
            })
          ).status,
        ).toBe(400)
      }
    },
  )
})

describe('2.1.5 and 2.1.6 the form of the answer', () => {
  const SELECT = 'SELECT ?s { ?s ?p ?o } LIMIT 2'
  test.each([
    [SELECT, undefined, 'application/sparql-results+json'],
    [SELECT, '*/*', 'application/sparql-results+json'],
    [SELECT, 'application/*', 'application/sparql-results+json'],
    [SELECT, 'application/sparql-results+json', 'application/sparql-results+json'],
    [SELECT, 'application/json', 'application/json'],
    [SELECT, 'application/sparql-results+xml', 'application/sparql-results+xml'],
    [SELECT, 'application/xml', 'application/xml'],
    [SELECT, 'text/csv', 'text/csv; charset=utf-8; header=present'],
    [SELECT, 'text/tab-separated-values', 'text/tab-separated-values; charset=utf-8'],
    [SELECT, 'text/*', 'text/csv; charset=utf-8; header=present'],
    [
      SELECT,
      'text/csv;q=0.4, application/sparql-results+xml;q=0.6',
      'application/sparql-results+xml',
    ],
    [SELECT, 'text/csv;q=0, text/*', 'text/tab-separated-values; charset=utf-8'],
    [SELECT, 'text/turtle, text/csv;q=0.1', 'text/csv; charset=utf-8; header=present'],
    ['ASK { ?s ?p ?o }', undefined, 'application/sparql-results+json'],
    ['ASK { ?s ?p ?o }', 'application/sparql-results+xml', 'application/sparql-results+xml'],
    [CONSTRUCT, undefined, 'text/turtle; charset=utf-8'],
    [CONSTRUCT, 'application/n-triples', 'application/n-triples'],
    [CONSTRUCT, 'application/ld+json', 'application/ld+json'],
    [CONSTRUCT, 'application/rdf+xml', 'application/rdf+xml'],
    [CONSTRUCT, 'text/turtle;q=0.5, application/ld+json;q=0.9', 'application/ld+json'],
    [CONSTRUCT, 'application/sparql-results+json, text/turtle;q=0.1', 'text/turtle; charset=utf-8'],
    [`DESCRIBE <${DOCUMENT}>`, 'text/turtle', 'text/turtle; charset=utf-8'],
  ])('%s with Accept %s: %s', async (query, accept, type) => {
    // fetch would say */* of itself.
    const answer = await send({ address: [['query', query]], accept: accept ?? '' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(type)
    expect(answer.headers.get('vary')).toMatch(/\bAccept\b/)
    expect((await answer.text()).length).toBeGreaterThan(5)
  })

  test.each([
    [SELECT, 'csv', 'text/csv'],
    [SELECT, 'text/csv', 'text/csv'],
    [SELECT, 'XML', 'application/sparql-results+xml'],
    [CONSTRUCT, 'ttl', 'text/turtle'],
    [CONSTRUCT, 'jsonld', 'application/ld+json'],
  ])('%s with the parameter format=%s, whatever Accept says: %s', async (query, format, type) => {
    const ways: readonly Sent[] = [
      {
        address: [
          ['query', query],
          ['format', format],
        ],
      },
      form(['query', query], ['format', format]),
    ]
    for (const sent of ways) {
      const answer = await send({ ...sent, accept: 'text/html,application/xml;q=0.9' })
      expect(answer.headers.get('content-type')).toContain(type)
    }
  })

  test.each([
    [SELECT, 'text/html'],
    [SELECT, 'text/turtle'],
    [CONSTRUCT, 'text/csv'],
    [SELECT, '*/*;q=0'],
  ])('%s with Accept %s: 406, and what there is', async (query, accept) => {
    const answer = await send({ address: [['query', query]], accept })
    expect(answer.status).toBe(406)
    expect(await answer.text()).toMatch(/text\/turtle|text\/csv/)
  })

  test.each([
    ['text/turtle', 'turtle'],
    ['application/n-triples', 'ntriples'],
    ['application/ld+json', 'jsonld'],
    ['application/rdf+xml', 'rdfxml'],
  ] as const)('a graph as %s can be read', async (accept, format) => {
    const answer = await send({ address: [['query', CONSTRUCT]], accept })
    expect(readRdf(await answer.text(), { file: 'answer', format }).quads).toHaveLength(3)
  })
})

describe('2.1.7 failure', () => {
  test.each<[string, string, object]>([
    ['what cannot be read, with its place', 'SELECT ?s\n{ ?s ?p }', { line: 2 }],
    ['a prefix that nothing declares', 'SELECT * { ?s nope:x ?o }', { line: 1, column: 15 }],
    ['an update, which is no query', 'DELETE WHERE { ?s ?p ?o }', {}],
    ['an update behind a comment', '# SELECT\nINSERT DATA { <urn:a> <urn:b> <urn:c> }', {}],
    ['an update behind a query', `${COUNT} ; DROP ALL`, {}],
    ['no SPARQL at all', 'hello', {}],
  ])('400 for %s', async (_what, query, place) => {
    const before = await count({ address: [['query', COUNT]] })
    for (const sent of [
      { address: [['query', query]] as const },
      form(['query', query]),
      { type: QUERY, body: query },
    ]) {
      const answer = await send(sent)
      expect(answer.status).toBe(400)
      expect(await answer.json()).toMatchObject({ code: 'bad-query', ...place })
    }
    expect(await count({ address: [['query', COUNT]] })).toBe(before)
  })
})

describe('2.2 an update is not taken by a server that only reads', () => {
  const DROP = 'DROP ALL'
  test.each<[string, number, Sent]>([
    ['2.2.1 in a form', 403, form(['update', DROP])],
    ['2.2.2 as the body', 403, { type: UPDATE, body: DROP }],
    ['2.2 in the address', 400, { address: [['update', DROP]] }],
    [
      '2.2 in the address of a query',
      400,
      {
        address: [
          ['query', COUNT],
          ['update', DROP],
        ],
      },
    ],
    ['2.2 a form with a query too', 400, form(['update', DROP], ['query', COUNT])],
    ['2.2 two of them', 400, form(['update', DROP], ['update', DROP])],
    [
      '2.2.2 as a body, and in the address',
      400,
      { type: UPDATE, body: DROP, address: [['update', DROP]] },
    ],
  ])('%s: %d', async (_rule, status, sent) => {
    expect((await send(sent)).status).toBe(status)
    expect(await count({ address: [['query', COUNT]] })).toBeGreaterThan(1000)
  })
})

describe('3.1 the examples', () => {
  const NAMES = 'SELECT ?s ?name WHERE { ?s rdfs:label ?name } LIMIT 3'
  test('3.1.1 SELECT on the dataset of the service', async () => {
    const answer = await send({
      address: [['query', NAMES]],
      accept: 'application/sparql-results+xml',
    })
    expect(await answer.text()).toMatch(/^<\?xml.*<variable name="name"/s)
  })
  test('3.1.2 SELECT on a simple dataset', async () => {
    const answer = await send({
      address: [
        ['query', NAMES],
        ['default-graph-uri', FACTS],
      ],
    })
    const { head, results } = await answer.json()
    expect(head.vars).toEqual(['s', 'name'])
    expect(results.bindings).toHaveLength(3)
  })
  test('3.1.3 CONSTRUCT on a simple dataset, with negotiation', async () => {
    const answer = await send({
      address: [
        ['query', CONSTRUCT],
        ['default-graph-uri', FACTS],
      ],
      accept: 'text/turtle, application/rdf+xml;q=0.5',
    })
    expect(answer.headers.get('content-type')).toBe('text/turtle; charset=utf-8')
  })
  test('3.1.4 ASK on a simple dataset', async () => {
    const answer = await send({
      address: [
        ['query', `ASK { <${DOCUMENT}> ?p ?o }`],
        ['default-graph-uri', FACTS],
      ],
    })
    expect(await answer.json()).toMatchObject({ boolean: true })
  })
  test('3.1.5 DESCRIBE on a simple dataset', async () => {
    const answer = await send({
      address: [
        ['query', `DESCRIBE <${DOCUMENT}>`],
        ['default-graph-uri', FACTS],
      ],
    })
    expect(await answer.text()).toContain('document/71a0357f7626ca75')
  })
  test('3.1.6 SELECT on a dataset with named graphs', async () => {
    const query = 'SELECT DISTINCT ?g { ?s ?p ?o . GRAPH ?g { ?a ?b ?c } }'
    const graphs: Parameters = [
      ['default-graph-uri', FACTS],
      ['named-graph-uri', EVIDENCE],
    ]
    const { results } = await (await send({ address: [['query', query], ...graphs] })).json()
    expect(results.bindings).toEqual([{ g: { type: 'uri', value: EVIDENCE } }])
  })
  test('3.1.7 SELECT on the dataset of the query', async () => {
    const query = `SELECT DISTINCT ?g FROM <${FACTS}> FROM NAMED <${EVIDENCE}> { ?s ?p ?o . GRAPH ?g { ?a ?b ?c } }`
    const { results } = await (await send({ address: [['query', query]] })).json()
    expect(results.bindings).toEqual([{ g: { type: 'uri', value: EVIDENCE } }])
  })
  test('3.1.8 SELECT with two datasets: that of the request', async () => {
    const query = `SELECT DISTINCT ?g FROM NAMED <${FACTS}> { GRAPH ?g { ?a ?b ?c } }`
    const { results } = await (
      await send({
        address: [
          ['query', query],
          ['named-graph-uri', EVIDENCE],
        ],
      })
    ).json()
    expect(results.bindings).toEqual([{ g: { type: 'uri', value: EVIDENCE } }])
  })
  test('3.1.9 SELECT that is malformed', async () => {
    const answer = await send({
      address: [['query', 'SELECT ?name WHERE { ?x foaf:name ?name ORDER BY ?name }']],
    })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ line: 1, title: 'Bad query' })
  })
  test('3.1.10 SELECT that is refused', async () => {
    const deep = `SELECT * { ${'{'.repeat(1000)} ?s ?p ?o ${'}'.repeat(1000)} }`
    const answer = await send(form(['query', deep]))
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('deep')
  })
  test.each(['3.1.11 as the body', '3.1.12 in a form'])('a very long SELECT %s', async (rule) => {
    const values = Array.from({ length: 5000 }, (_, index) => `<https://a.example/${index}>`)
    const query = `SELECT (COUNT(*) AS ?n) { VALUES ?s { ${values.join(' ')} } }`
    expect(query.length).toBeGreaterThan(100_000)
    const sent = rule.startsWith('3.1.11') ? { type: QUERY, body: query } : form(['query', query])
    expect(await count(sent)).toBe(5000)
  })
  test('3.1.13 SELECT in another script', async () => {
    const query = 'SELECT (COUNT(*) AS ?n) { ?s ?p "中华秋沙鸭"@zh }'
    const counts = await Promise.all(
      [
        { address: [['query', query]] as const },
        form(['query', query]),
        { type: QUERY, body: query },
      ].map(count),
    )
    expect(new Set(counts).size).toBe(1)
    expect(counts[0]).toBeGreaterThan(0)
  })
})
