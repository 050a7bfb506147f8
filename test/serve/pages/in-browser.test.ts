import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdaptorServer } from '@hono/node-server'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAssets } from '../../../src/cli/read-assets.ts'
import { pageRoutes } from '../../../src/serve/page-routes.tsx'
import { launchBrowser } from '../../browser.ts'
import { findBarriers } from '../../find-barriers.ts'
import { serveSample } from '../sample.ts'

const DRIVER_NOTE = /GL Driver Message/
const SLOW = 120_000

const folder = mkdtempSync(join(tmpdir(), 'merganser-pages-'))
let browser: Browser
let origin = ''
let close = (): void => {}

beforeAll(async () => {
  await build({ mode: 'serve', build: { outDir: folder } })
  const app = pageRoutes(await serveSample(undefined, { assets: readAssets(folder) }))
  const server = createAdaptorServer({ fetch: app.fetch })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  // A server that listens on a port has an address with one.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  close = () => server.close()
  browser = await launchBrowser()
}, SLOW)

afterAll(async () => {
  await browser?.close()
  close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !DRIVER_NOTE.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`asks ${request.url()}`)
  })
  await page.goto(origin + path, { waitUntil: 'load' })
  return { page, complaints, close: () => context.close() }
}

const DOCUMENT = '/document/71a0357f7626ca75.html'
const PAGES = [
  '/',
  '/things',
  '/things?class=Industry',
  '/species/scaly-sided-merganser.html',
  '/meeting/jilin-provincial-peoples-government-2021-11-16.html',
  `${DOCUMENT}?mark=4795-4819.4824-4833#char=4762,4878`,
  '/statement/0bd0a025ffe6ebad.html',
  '/graph/pack.html',
  '/ns',
  '/ns/Person',
  '/ns/protects',
]

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(PAGES)(
    '%s has no barriers, and no complaints',
    async (path) => {
      const { page, complaints, close } = await open(path, { colorScheme })
      expect(await findBarriers(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, 'of the page on a phone').toBeLessThanOrEqual(360)
      expect(complaints).toEqual([])
      await close()
    },
    SLOW,
  )
})

test(
  'a thing is drawn among its neighbours',
  async () => {
    const { page, complaints, close } = await open('/species/scaly-sided-merganser.html')
    await page.locator('.neighbourhood[data-drawn] canvas').first().waitFor()
    expect(complaints).toEqual([])
    await close()
  },
  SLOW,
)

test(
  'the way from a statement to its words works without scripts',
  async () => {
    const { page, close } = await open('/species/scaly-sided-merganser.html', {
      javaScriptEnabled: false,
    })
    await page
      .getByRole('link', { name: /^Read in the text/ })
      .first()
      .click()
    await page.waitForURL(/#char=/)
    expect(await page.locator(':target').textContent()).toContain('laboranite')
    await page.locator('.mention a', { hasText: 'Chinese autumn sand duck' }).first().click()
    await page.waitForURL(/scaly-sided-merganser\.html$/)
    await close()
  },
  SLOW,
)

test(
  'words that the dataset does not speak of are lit up by their characters',
  async () => {
    const { page, complaints, close } = await open(`${DOCUMENT}#char=20,30`)
    const words = await page.evaluate(() =>
      [...(CSS.highlights.get('passage') ?? [])].map((range) => String(range)),
    )
    const text = readFileSync('corpus/jilin-executive-meeting.txt', 'utf8')
    expect(words).toEqual([text.slice(20, 30)])
    expect(complaints).toEqual([])
    await close()
  },
  SLOW,
)

test(
  'a key leads to the search box, and Tab first to the content',
  async () => {
    const { page, close } = await open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Skip/)
    await page.keyboard.press('/')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await close()
  },
  SLOW,
)
