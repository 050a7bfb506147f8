import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAssets } from '../../../src/cli/read-assets.ts'
import { createQueryPool } from '../../../src/query/create-query-pool.ts'
import type { QueryPool } from '../../../src/query/query-pool.ts'
import { makeApp } from '../../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../../src/serve/start-server.ts'
import { launchBrowser } from '../../browser.ts'
import { findBarriers } from '../../find-barriers.ts'
import { SAMPLE_TRIG } from '../open-server.ts'
import { serveSample } from '../sample.ts'

const DRIVER_NOTE = /GL Driver Message/
const SLOW = 240_000

const folder = mkdtempSync(join(tmpdir(), 'merganser-query-page-'))
let browser: Browser
let pool: QueryPool
let server: RunningServer

beforeAll(async () => {
  await build({ mode: 'serve', build: { outDir: folder } })
  // Two, so that one may end a thread while the other answers.
  pool = await createQueryPool(SAMPLE_TRIG, { threads: 2 })
  const served = await serveSample(undefined, { pool, assets: readAssets(folder) })
  server = await startServer(makeApp(served), { host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await server?.close(500)
  await pool?.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A page of its own, with what it complains of but for the driver of the graphics. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !DRIVER_NOTE.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server.origin + path)
  const editor = page.getByRole('textbox', { name: /Query in SPARQL/ })
  const run = async (query: string) => {
    await editor.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.insertText(query)
    await page.getByRole('button', { name: 'Run', exact: true }).click()
  }
  return { page, editor, run, complaints, close: () => context.close() }
}

const pathOf = (query: string, others: Record<string, string> = {}) =>
  `/query?${new URLSearchParams({ query, ...others })}`

test(
  'the editor completes and runs a query by keys, and lets go of the focus',
  async () => {
    const { page, editor, complaints, close } = await open('/query')
    await editor.click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('SELECT ?who { ?who a mg:Pers')
    await page
      .getByRole('option', { name: /mg:Person/ })
      .first()
      .waitFor()
    // An offer that has just come up is not taken yet, lest a key meant for the text takes it.
    await page.waitForTimeout(300)
    await page.keyboard.press('Enter')
    await page.keyboard.type(' ')
    expect(await editor.textContent()).toContain('a mg:Person')
    await page.keyboard.press('Control+Enter')
    await page.locator('#results tbody tr').first().waitFor()
    expect(new URL(page.url()).searchParams.get('query')).toContain('?who a mg:Person')
    expect(await page.locator('#results td a').first().getAttribute('href')).toMatch(/^\/person\//)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run')
    expect(await findBarriers(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findBarriers(page)).toEqual([])
    expect(complaints).toEqual([])

    // A question of the pack fills the editor; what is wrong is shown, and the cursor goes there.
    await page.locator('.examples a').first().click()
    expect(await editor.textContent()).not.toContain('?who a mg:Person')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('SELECT ?s WHERE no:such ')
    await page.keyboard.press('Control+Enter')
    await page.locator('#results [role=alert]').waitFor()
    await page.setViewportSize({ width: 360, height: 740 })
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, 'of the page on a phone').toBeLessThanOrEqual(360)
    await close()
  },
  SLOW,
)

const PAIRS = 'SELECT ?meeting ?what { ?meeting mg:reviewed ?what }'
const NAMES = 'SELECT ?name { <https://merganser.example/id/person/han-jun> rdfs:label ?name }'
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }'

describe.each(['light', 'dark'] as const)('the graph of a result in %s colours', (colorScheme) => {
  test(
    'stands on a tab beside the table, has no barriers and no complaints',
    async () => {
      const { page, complaints, close } = await open(pathOf(PAIRS), { colorScheme })
      const table = page.getByRole('tabpanel', { name: 'Table' })
      const graph = page.getByRole('tabpanel', { name: 'Graph' })
      const rows = await table.locator('tbody tr').count()
      expect(rows).toBeGreaterThan(1)
      await page.getByRole('tab', { name: 'Graph' }).click()
      await graph.locator('[data-drawn] canvas').first().waitFor()
      expect(await graph.locator('figcaption').textContent()).toMatch(/\d+ things, \d+ lines/)
      expect(new URL(page.url()).searchParams.get('view')).toBe('graph')
      expect(await findBarriers(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, 'of the page on a phone').toBeLessThanOrEqual(360)

      // By keys, and back to a table that has lost nothing.
      await page.getByRole('tab', { name: 'Graph' }).press('ArrowLeft')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Table')
      expect(await table.locator('tbody tr').count()).toBe(rows)
      expect(await graph.isHidden()).toBe(true)
      expect(new URL(page.url()).searchParams.has('view')).toBe(false)
      await page.getByRole('tab', { name: 'Table' }).press('End')
      expect(await graph.isVisible()).toBe(true)
      expect(complaints).toEqual([])
      await close()
    },
    SLOW,
  )
})

test(
  'a click on a thing of the graph opens its page, and Back leads to the graph again',
  async () => {
    const query = 'SELECT ?x { VALUES ?x { <https://merganser.example/id/person/han-jun> } }'
    const { page, complaints, close } = await open(pathOf(query, { view: 'graph' }), {
      reducedMotion: 'reduce',
    })
    const stage = page.locator('.picture[data-drawn] .stage')
    await stage.locator('canvas').first().waitFor()
    await page.getByRole('button', { name: 'Nearer' }).click()
    await page.getByRole('button', { name: 'Show all' }).click()
    await stage.scrollIntoViewIfNeeded()
    // The only thing stands where the middle is; it is drawn in the frame after.
    await page.waitForTimeout(500)
    await stage.click()
    await page.waitForURL(/\/person\/han-jun\.html$/)
    await page.goBack()
    await page.locator('.picture[data-drawn] canvas').first().waitFor()
    expect(complaints).toEqual([])
    await close()
  },
  SLOW,
)

test(
  'the next result is shown as the last was, and the graph of it is new',
  async () => {
    const { page, run, complaints, close } = await open(pathOf(PAIRS, { view: 'graph' }))
    await page.locator('.picture[data-drawn] canvas').first().waitFor()
    await run(`${PAIRS} LIMIT 1`)
    await page.getByText('2 things,').waitFor()
    await page.locator('.picture[data-drawn] canvas').first().waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('graph')
    await run(NAMES)
    await page.getByText('There is nothing to draw').waitFor()
    expect(complaints).toEqual([])
    await close()
  },
  SLOW,
)

test(
  'Cancel ends a query that runs, and the next one is answered',
  async () => {
    const { page, run, editor, close } = await open('/query')
    const cancel = page.getByRole('button', { name: 'Cancel' })
    expect(await cancel.isHidden()).toBe(true)
    await run(ENDLESS)
    await cancel.click()
    await page.locator('#results', { hasText: 'The query was cancelled' }).waitFor()
    expect(await cancel.isHidden()).toBe(true)
    expect(await editor.evaluate((box) => box.contains(document.activeElement))).toBe(true)
    await expect.poll(() => pool.load().running, { timeout: 20_000 }).toBe(0)
    await run(NAMES)
    await page.locator('#results td', { hasText: 'Han Jun' }).first().waitFor()
    await close()
  },
  SLOW,
)

test(
  'Back and Forward bring back queries and their results, long ones too',
  async () => {
    const long = `${NAMES} #${'a long remark '.repeat(500)}`
    const { page, run, editor, complaints, close } = await open('/query')
    await run(PAIRS)
    const column = page.locator('#results th').first()
    await page.locator('#results th', { hasText: 'meeting' }).waitFor()
    await run(long)
    await page.locator('#results td', { hasText: 'Han Jun' }).first().waitFor()
    expect(new URL(page.url()).search).toBe('')
    await page.goBack()
    await page.locator('#results th', { hasText: 'meeting' }).waitFor()
    expect(await editor.textContent()).toBe(PAIRS)
    await page.goForward()
    await page.locator('#results th', { hasText: 'name' }).waitFor()
    expect(await editor.textContent()).toContain('a long remark')
    await page.goBack()
    await page.locator('#results th', { hasText: 'meeting' }).waitFor()
    await page.goBack()
    await column.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  },
  SLOW,
)

test(
  'the address of a result shows the same to others, with and without scripts',
  async () => {
    const { page, run, close } = await open('/query')
    await run(PAIRS)
    await page.locator('#results tbody tr').first().waitFor()
    await page.getByRole('tab', { name: 'Graph' }).click()
    const address = page.url()
    const rows = await page.locator('#results tbody tr').allTextContents()
    await close()

    const path = address.slice(server.origin.length)
    const other = await open(path)
    await other.page.locator('.picture[data-drawn] canvas').first().waitFor()
    expect(await other.page.locator('#results tbody tr').allTextContents()).toEqual(rows)
    expect(await other.editor.textContent()).toBe(PAIRS)
    await other.close()
    const plain = await open(path, { javaScriptEnabled: false })
    expect(await plain.page.locator('#results tbody tr').allTextContents()).toEqual(rows)
    expect(await plain.page.locator('#results table').isVisible()).toBe(true)
    expect(await plain.page.locator('.tabs').isHidden()).toBe(true)
    await plain.close()
  },
  SLOW,
)

test.each<[string, string, [name: string, file: string, content: RegExp][]]>([
  [
    'rows',
    NAMES,
    [
      ['JSON', 'result.json', /"bindings".*Han Jun/s],
      ['CSV', 'result.csv', /^name\r\n(.*\r\n)*Han Jun/],
      ['TSV', 'result.tsv', /^\?name\n(.*\n)*"Han Jun"/],
      ['XML', 'result.xml', /^<\?xml.*Han Jun/s],
    ],
  ],
  [
    'a graph',
    NAMES.replace('SELECT ?name', 'CONSTRUCT WHERE'),
    [
      ['Turtle', 'result.ttl', /rdfs:label.*"Han Jun"/s],
      ['N-Triples', 'result.nt', /schema#label> "Han Jun"/],
      ['JSON-LD', 'result.jsonld', /Han Jun/],
    ],
  ],
])(
  '%s can be taken as a file of each form',
  async (_, query, files) => {
    const { page, complaints, close } = await open(pathOf(query))
    for (const [name, file, content] of files) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      expect(download.suggestedFilename()).toBe(file)
      expect(readFileSync(await download.path(), 'utf8')).toMatch(content)
    }
    expect(complaints).toEqual([])
    await close()
  },
  SLOW,
)
