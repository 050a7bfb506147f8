import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '../../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../../src/serve/start-server.ts'
import { dictionary } from '../../resolve/lattice/sample.ts'
import { serveSample } from '../sample.ts'

let server: RunningServer

beforeAll(async () => {
  const served = await serveSample(undefined, { dictionary })
  server = await startServer(makeApp(served), { host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(() => server.close(1000))

const get = (path: string, accept = 'application/json') =>
  fetch(server.origin + path, { headers: { accept } })
const search = async (query: string, more = '') =>
  (await get(`/search?q=${encodeURIComponent(query)}${more}`)).json()

describe('/search as JSON', () => {
  test.each([
    ['Scaly-sided merganser', 'exact'],
    ['中华秋沙鸭', 'exact'],
    ['zhonghua qiusha ya', expect.stringMatching(/sound|translation/)],
    ['Chinese merganzer', 'spelling'],
    ['autumn sand duck of China', expect.anything()],
  ])('%s', async (query, how) => {
    const { results } = await search(query)
    expect(results[0]).toMatchObject({
      name: 'Scaly-sided merganser',
      href: '/species/scaly-sided-merganser',
      how,
      sentence: { text: expect.stringContaining('Chinese autumn sand duck') },
    })
  })

  test('one class alone', async () => {
    const { results } = await search('Jilin Provincial Committee', '&type=Organization')
    const types = results.map((each: { types: { name: string }[] }) => each.types[0]?.name)
    expect([...new Set(types)]).toEqual(['Organization'])
  })

  test.each([
    ['/search', /q: expected a name/],
    [`/search?q=${'x'.repeat(401)}`, /at most 400 characters/],
    ['/search?q=x&type=Dragon', /type: expected/],
    ['/search?q=x&limit=0', /limit: expected/],
  ])('%s is refused in words', async (path, words) => {
    const response = await get(path)
    expect(response.status).toBe(400)
    expect((await response.json()).detail).toMatch(words)
  })

  test('names while one types', async () => {
    const { suggestions } = await (await get('/search/suggest?q=zhonghua')).json()
    expect(suggestions[0]).toMatchObject({ name: 'Scaly-sided merganser', matched: '中华秋沙鸭' })
  })
})

describe('/search as a page', () => {
  const page = async (query: string) => {
    const response = await get(`/search?q=${encodeURIComponent(query)}`, 'text/html')
    return { response, html: await response.text() }
  }

  test('shows by class what matched and why, and the sentence', async () => {
    const { html, response } = await page('film economy shed')
    expect(response.headers.get('vary')).toContain('Accept')
    expect(html).toMatch(/<h2>Industry<\/h2>/)
    expect(html).toContain('<mark lang="zh">棚膜经济</mark>')
    expect(html).toContain('棚~shed')
    expect(html).toMatch(/<blockquote>.*<mark>shed film economy<\/mark>/)
  })

  test.each([['<img src=x onerror=alert(1)>'], ['"><script>alert(1)</script>'], ['\u0000\u0007']])(
    'markup and worse stay text: %j',
    async (query) => {
      const { html, response } = await page(query)
      expect(response.status).toBe(200)
      expect(html).not.toMatch(/<img|<script>alert/)
      expect(html).toContain('Nothing has a name like this')
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe-inline')
    },
  )

  test('without a query it is a form', async () => {
    const html = await (await get('/search', 'text/html')).text()
    expect(html).toContain('things have names here')
  })
})
