import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderView } from '../../src/graph/render-view.ts'
import { viewData } from '../../src/graph/view-data.ts'
import { createQueryPool } from '../../src/query/create-query-pool.ts'
import type { QueryPool } from '../../src/query/query-pool.ts'
import { writeTrig } from '../../src/rdf/write-trig.ts'
import { makeApp } from '../../src/serve/make-app.ts'
import type { Served } from '../../src/serve/served.ts'
import { type RunningServer, startServer } from '../../src/serve/start-server.ts'
import { launchBrowser } from '../browser.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph } from '../fixtures/view/lights.ts'
import { lightsQuads, queryPack } from '../fixtures/view/lights-queries.ts'
import { askPane } from '../view/query-pane/ask-pane.ts'
import { makeServed } from './make-served.ts'

const SLOW = 240_000
const DRIVER_NOTE = /GL Driver Message/
const trig = writeTrig(lightsQuads, queryPack.prefixes)
const folder = mkdtempSync(join(tmpdir(), 'merganser-explorer-'))

let pool: QueryPool
let served: Served
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  await build({ mode: 'view-served', build: { outDir: folder } })
  const explorer = readFileSync(join(folder, 'index-served.html'), 'utf8')
  pool = await createQueryPool(trig, { threads: 2 })
  const plain = readFileSync('src/view/index.html', 'utf8')
  const dumps = new Map([['graph.html', renderView(viewData([lightsGraph], queryPack), plain)]])
  served = await makeServed(trig, { pool, pack: queryPack, base: ID, dumps, explorer })
  server = await startServer(makeApp(served), { host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await server?.close(500)
  await pool?.close()
  rmSync(folder, { recursive: true, force: true })
})

test(
  'the page to explore has the graph, and asks the server alone',
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    const complaints: string[] = []
    const elsewhere: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !DRIVER_NOTE.test(message.text()))
        complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(server.origin)) elsewhere.push(request.url())
    })
    await page.goto(`${server.origin}/explore`)
    await page.waitForFunction(() => window.merganser?.ready)
    await askPane(page)
    expect(complaints).toEqual([])
    expect(elsewhere.filter((url) => !url.startsWith('data:'))).toEqual([])
    await page.getByRole('link', { name: 'All pages' }).click()
    await page.waitForURL(`${server.origin}/`)
  },
  SLOW,
)

test('the page keeps to what its policy names, and is not sent twice', async () => {
  const first = await fetch(`${server.origin}/explore`)
  const policy = first.headers.get('content-security-policy')
  expect(policy).toContain("connect-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  expect((await fetch(`${server.origin}/explore`, { headers })).status).toBe(304)
})

test.each([
  ['a dataset without a page', { dumps: new Map<string, string>() }],
  ['a file of that name that is another page', { dumps: new Map([['graph.html', '<p>Mine</p>']]) }],
])('there is nothing to explore for %s', async (_, others) => {
  const app = makeApp({ ...served, ...others })
  expect((await app.request('/explore')).status).toBe(404)
})
