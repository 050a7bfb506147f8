import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../../src/serve/start-server.ts'
import { dictionary } from '../../resolve/lattice/sample.ts'
import { makeServed } from '../make-served.ts'
import { EXTENSION, MANIFEST, PROPOSALS, RESULT, RESULT_BATCH, SUGGESTIONS } from './schemas.ts'

const BASE = 'https://merganser.example/id/'
const TRIG = `
  @base <${BASE}> .
  @prefix mg: <https://merganser.example/ns#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
  <g> {
    <s/merganser> a mg:Species ; skos:prefLabel "Scaly-sided merganser"@en , "中华秋沙鸭"@zh ;
      owl:sameAs <http://www.wikidata.org/entity/Q1> .
    <s/red> a mg:Species ; skos:prefLabel "红胸秋沙鸭"@zh .
    <s/common> a mg:Species ; skos:prefLabel "普通秋沙鸭"@zh .
    <i/shed> a mg:Industry ; skos:prefLabel "棚膜经济"@zh .
    <i/ice> a mg:Industry ; skos:prefLabel "冰雪经济"@zh .
    <i/farm> a mg:Industry ; skos:prefLabel "农业经济"@zh .
    <p/wang> a mg:Person ; skos:prefLabel "王帝"@zh .
    <p/wang-bo> a mg:Person ; skos:prefLabel "王博"@zh .
    <p/li-di> a mg:Person ; skos:prefLabel "李帝"@zh .
    <a/jilin> a mg:Place ; skos:prefLabel "Jilin"@en , "吉林省"@zh .
    <a/liaoning> a mg:Place ; skos:prefLabel "Liaoning"@en , "辽宁省"@zh .
    <a/changchun> a mg:Place ; skos:prefLabel "Changchun"@en , "长春市"@zh ; mg:locatedIn <a/jilin> .
    <a/chaoyang-1> a mg:Place ; skos:prefLabel "Chaoyang"@en ; mg:locatedIn <a/changchun> .
    <a/chaoyang-2> a mg:Place ; skos:prefLabel "Chaoyang"@en ; mg:locatedIn <a/liaoning> .
    <o/chaoyang> a mg:Organization ; skos:prefLabel "Chaoyang"@en .
    <m/one> a mg:Meeting ; skos:prefLabel "First session"@en ; mg:heldOn "2021-11-16"^^xsd:date .
    <x/markup> a mg:Person ; skos:prefLabel "<script>alert(1)</script> \\"Bobby\\""@en .
  }`

let server: RunningServer

beforeAll(async () => {
  const served = await makeServed(TRIG, { dictionary })
  server = await startServer(makeApp(served), { host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(() => server.close(1000))

const ajv = new Ajv({ allowUnionTypes: true })
const get = (path: string, init?: RequestInit) => fetch(`${server.origin}/reconcile${path}`, init)
const post = (form: Readonly<Record<string, string>>, path = '') =>
  get(path, { method: 'POST', body: new URLSearchParams(form) })

/** The answer, which must be as the specification has it. */
// biome-ignore lint/suspicious/noExplicitAny: checked against a schema
async function json(response: Response, schema: object): Promise<any> {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toMatch(/^application\/json/)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  const body = await response.json()
  ajv.validate(schema, body)
  expect(ajv.errors ?? []).toEqual([])
  return body
}

interface Found {
  readonly id: string
  readonly score: number
  readonly match: boolean
  readonly description: string
  readonly features: readonly { readonly id: string; readonly value: unknown }[]
}

async function ask(query: object): Promise<Found[]> {
  const body = await json(await post({ queries: JSON.stringify({ q: query }) }), RESULT_BATCH)
  return body.q.result.map((each: Found) => ({ ...each, id: each.id.replace(BASE, '') }))
}

test('the manifest', async () => {
  const manifest = await json(await get(''), MANIFEST)
  expect(manifest).toMatchObject({ versions: ['0.2'], identifierSpace: BASE, batchSize: 100 })
  expect(manifest.view.url).toBe(`${server.origin}/reconcile/view?id={{id}}`)
})

describe('queries', () => {
  test('by GET and by POST are answered alike, by their keys', async () => {
    const queries = JSON.stringify({
      q0: { query: 'Changchun' },
      // A key like any other.
      __proto__x: { query: 'Jilin', limit: 1 },
    })
    const posted = await json(await post({ queries }), RESULT_BATCH)
    const gotten = await json(await get(`?queries=${encodeURIComponent(queries)}`), RESULT_BATCH)
    expect(posted).toEqual(gotten)
    expect(Object.keys(posted)).toEqual(['q0', '__proto__x'])
    expect(posted.q0.result[0]).toMatchObject({ id: `${BASE}a/changchun`, score: 100, match: true })
  })

  test.each([['Jilin'], ['{"query":"Jilin","type":"Place"}']])(
    'a single one: %s',
    async (query) => {
      const body = await json(await get(`?query=${encodeURIComponent(query)}`), RESULT)
      expect(body.result[0]).toMatchObject({ id: `${BASE}a/jilin`, match: true })
    },
  )

  test.each([
    ['Chinese autumn sand duck', 's/merganser'],
    ['red chest autumn sand duck', 's/red'],
    ['ordinary autumn sand duck', 's/common'],
    ['shed film economy', 'i/shed'],
    ['snow and ice economy', 'i/ice'],
    ['Wang Emperor', 'p/wang'],
    ['中華秋沙鴨', 's/merganser'],
    ['zhonghua qiusha ya', 's/merganser'],
    ['scaly sided merganzer', 's/merganser'],
    [`${BASE}s/merganser`, 's/merganser'],
  ])('%s is sure to be %s, its siblings not', async (query, id) => {
    const [best, ...others] = await ask({ query })
    expect(best).toMatchObject({ id, match: true })
    expect(others.filter(({ match }) => match)).toEqual([])
    expect(best?.description).not.toBe('')
  })

  test('explains a translation', async () => {
    const [best] = await ask({ query: 'Chinese autumn sand duck' })
    expect(best?.description).toMatch(/translates 中华秋沙鸭: .*秋沙?~autumn/)
    expect(best?.features).toContainEqual({ id: 'name_translated', value: true })
  })

  test('namesakes are left to people', async () => {
    const found = await ask({ query: 'Chaoyang' })
    expect(found.map(({ id, score }) => [id, score])).toEqual([
      ['a/chaoyang-1', 100],
      ['a/chaoyang-2', 100],
      ['o/chaoyang', 100],
    ])
    expect(found.some(({ match }) => match)).toBe(false)
  })

  test.each([
    ['its type', { type: 'Organization' }, 'o/chaoyang'],
    ['a type as a prefixed name', { type: 'mg:Organization' }, 'o/chaoyang'],
    ['a type in Chinese', { type: ['组织'] }, 'o/chaoyang'],
    ['where it is', { properties: [{ pid: 'locatedIn', v: 'Liaoning' }] }, 'a/chaoyang-2'],
    ['where what it is in is', { properties: [{ pid: 'locatedIn', v: 'Jilin' }] }, 'a/chaoyang-1'],
    ['a value in Chinese', { properties: [{ pid: 'locatedIn', v: '吉林' }] }, 'a/chaoyang-1'],
    [
      'a thing as value, or another',
      { properties: [{ pid: 'locatedIn', v: ['nowhere', { id: `${BASE}a/liaoning` }] }] },
      'a/chaoyang-2',
    ],
  ])('%s tells namesakes apart', async (_what, more, id) => {
    const [best, ...others] = await ask({ query: 'Chaoyang', ...more })
    expect(best).toMatchObject({ id, match: true })
    expect(others.every(({ score }) => score < (best?.score ?? 0) - 10)).toBe(true)
  })

  test.each([
    ['any', ['a/chaoyang-1', 'a/chaoyang-2', 'o/chaoyang']],
    ['should', ['a/chaoyang-1', 'a/chaoyang-2', 'o/chaoyang']],
    ['all', []],
  ])('type_strict %s', async (type_strict, ids) => {
    const found = await ask({ query: 'Chaoyang', type: ['Place', 'Organization'], type_strict })
    expect(found.map(({ id }) => id)).toEqual(ids)
  })

  test('a type that only should fit lowers the score', async () => {
    const found = await ask({ query: 'Chaoyang', type: 'Organization', type_strict: 'should' })
    expect(found.map(({ id, score }) => [id, score])).toEqual([
      ['o/chaoyang', 100],
      ['a/chaoyang-1', 80],
      ['a/chaoyang-2', 80],
    ])
  })

  test.each([
    [[{ pid: 'locatedIn', v: 'Liaoning' }], ['a/chaoyang-2']],
    [[{ pid: 'heldOn', v: '2021-11-16' }], ['m/one']],
    [[{ pid: 'heldOn', v: 2021 }], ['m/one']],
    [[{ pid: 'heldOn', v: ' 2021-11 ' }], ['m/one']],
    [[{ pid: 'heldOn', v: '20' }], []],
    [[{ pid: 'heldOn', v: { id: 'not> an IRI' } }], []],
    [[{ pid: 'heldOn', v: '2022' }], []],
  ])('properties alone: %j, never sure', async (properties, ids) => {
    const found = await ask({ properties })
    expect(found.map(({ id }) => id)).toEqual(ids)
    expect(found.some(({ match }) => match)).toBe(false)
  })

  test('limit', async () => {
    expect(await ask({ query: 'Chaoyang', limit: 2 })).toHaveLength(2)
    expect(await ask({ query: 'Chaoyang', limit: 1e6 })).toHaveLength(3)
  })

  test.each([['…'], [''], ['\u0000\u0001'], ['\ud800 x \udfff'], ['<img src=x onerror=1>']])(
    '%j finds nothing, and does no harm',
    async (query) => expect(await ask({ query })).toEqual([]),
  )
})

describe('what is wrong is said', () => {
  const batch = (query: unknown) => ({ queries: JSON.stringify({ q7: query }) })
  test.each<[what: string, form: Record<string, string>, status: number, words: RegExp]>([
    ['no JSON', { queries: '{"q0"' }, 400, /queries: expected JSON/],
    ['a list', { queries: '[]' }, 400, /queries: expected an object, found an array/],
    ['null', { queries: 'null' }, 400, /found null/],
    ['deep nesting', { queries: '['.repeat(50_000) }, 400, /expected JSON/],
    ['a query that is text', batch('x'), 400, /q7: expected an object, found a string/],
    ['neither name nor properties', batch({ limit: 3 }), 400, /q7: expected a query or properties/],
    ['a number for a name', batch({ query: 5 }), 400, /q7\.query: expected a string/],
    ['a long name', batch({ query: 'x'.repeat(401) }), 400, /at most 400 characters, found 401/],
    ['limit 0', batch({ query: 'x', limit: 0 }), 400, /q7\.limit: expected a whole number from 1/],
    ['limit "3"', batch({ query: 'x', limit: '3' }), 400, /q7\.limit/],
    ['an unknown type', batch({ query: 'x', type: 'Dragon' }), 400, /q7\.type: .*"Dragon"/],
    ['an unknown property', batch({ properties: [{ pid: 'eats', v: 'x' }] }), 400, /pid: .*"eats"/],
    [
      'a property without value',
      batch({ properties: [{ pid: 'locatedIn' }] }),
      400,
      /\.v: expected/,
    ],
    ['type_strict', batch({ query: 'x', type_strict: 'some' }), 400, /"any", "all" or "should"/],
    ['no parameter', {}, 400, /queries or extend/],
    ['a long single name', { query: 'x'.repeat(401) }, 400, /at most 400/],
    ['an extension without ids', { extend: '{}' }, 400, /extend\.ids: expected an array/],
    [
      'a batch too large',
      {
        queries: JSON.stringify(
          Object.fromEntries([...Array(101).keys()].map((n) => [n, { query: 'x' }])),
        ),
      },
      413,
      /may have 100 queries, and this one has 101/,
    ],
    ['a body too large', { queries: 'x'.repeat(300 * 1024) }, 413, /bytes/],
  ])('%s', async (_what, form, status, words) => {
    const response = await post(form)
    const text = await response.text()
    expect([response.status, text]).toEqual([status, expect.stringMatching(/^\{.*\}\n$/)])
    expect(JSON.parse(text).detail).toMatch(words)
    expect(text).not.toMatch(/\.ts:|at \w+ \(/)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  test.each([
    ['/suggest/entity', 400],
    ['/suggest/entity?prefix=a&cursor=-1', 400],
    ['/suggest/entity?prefix=a&cursor=x', 400],
    [`/suggest/entity?prefix=${'a'.repeat(401)}`, 400],
    ['/suggest/dragons?prefix=a', 404],
    ['/preview?id=nobody', 404],
    ['/view?id=nobody', 404],
    ['/properties?type=Species&limit=0', 400],
  ])('%s: %d', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })

  test('a body that is no form', async () => {
    const response = await get('', { method: 'POST', body: '{}' })
    expect(response.status).toBe(415)
  })
})

test('a browser of another origin may ask', async () => {
  const response = await get('', {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-methods')).toContain('POST')
})

describe('suggest', () => {
  test.each([
    ['entity', 'Changch', [`${BASE}a/changchun`]],
    ['entity', '中华', [`${BASE}s/merganser`]],
    ['entity', 'zhonghua', [`${BASE}s/merganser`]],
    ['entity', `${BASE}a/jilin`, [`${BASE}a/jilin`]],
    ['entity', 'a/jilin', [`${BASE}a/jilin`]],
    ['entity', 'qqq', []],
    ['type', 'Spec', ['https://merganser.example/ns#Species']],
    ['type', 'https://merganser.example/ns#Species', ['https://merganser.example/ns#Species']],
    ['property', 'located', ['https://merganser.example/ns#locatedIn']],
    ['property', 'sameAs', ['http://www.w3.org/2002/07/owl#sameAs']],
  ])('%s %s', async (what, prefix, ids) => {
    const path = `/suggest/${what}?prefix=${encodeURIComponent(prefix)}`
    const { result } = await json(await get(path), SUGGESTIONS)
    expect(result.map(({ id }: { id: string }) => id)).toEqual(ids)
  })

  test('a cursor goes on behind what was shown', async () => {
    const all = await json(await get('/suggest/entity?prefix=chaoyang'), SUGGESTIONS)
    const rest = await json(await get('/suggest/entity?prefix=chaoyang&cursor=1'), SUGGESTIONS)
    expect(all.result).toHaveLength(3)
    expect(rest.result).toEqual(all.result.slice(1))
  })
})

describe('extend', () => {
  test('values of things, in all their kinds', async () => {
    const ids = [`${BASE}m/one`, 'a/changchun', 's/merganser', 'nobody']
    const properties = [
      { id: 'heldOn' },
      { id: 'locatedIn', settings: { limit: 1 } },
      { id: 'owl:sameAs' },
    ]
    const body = await json(await post({ extend: JSON.stringify({ ids, properties }) }), EXTENSION)
    expect(body.meta.map(({ id }: { id: string }) => id)).toEqual(properties.map(({ id }) => id))
    expect(body.rows).toMatchObject({
      [`${BASE}m/one`]: { heldOn: [{ date: '2021-11-16T00:00:00Z' }], locatedIn: [] },
      'a/changchun': { locatedIn: [{ id: `${BASE}a/jilin`, name: 'Jilin' }] },
      's/merganser': { 'owl:sameAs': [{ str: 'http://www.wikidata.org/entity/Q1' }] },
      nobody: { heldOn: [] },
    })
  })

  test('properties that are worth asking for', async () => {
    const body = await json(await get('/properties?type=Meeting&limit=50'), PROPOSALS)
    const ids: string[] = body.properties.map(({ id }: { id: string }) => id)
    expect(ids).toContain('https://merganser.example/ns#heldOn')
    expect(ids).not.toContain('https://merganser.example/ns#inhabits')
    expect(
      (await json(await get('/properties?type=Meeting&limit=2'), PROPOSALS)).properties,
    ).toHaveLength(2)
  })
})

describe('pages', () => {
  test('a view leads to the page of the thing', async () => {
    const response = await get('/view?id=s%2Fmerganser', { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/s/merganser'])
  })

  test('a preview is a card that may be framed, and nothing in it runs', async () => {
    const response = await get(`/preview?id=${encodeURIComponent(`${BASE}x/markup`)}`)
    const html = await response.text()
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    const policy = response.headers.get('content-security-policy')
    expect(policy).toContain('frame-ancestors *')
    expect(policy).not.toContain('unsafe-inline')
    expect(html).toContain('&lt;script&gt;alert(1)')
    expect(html).not.toContain('<script')
  })
})
