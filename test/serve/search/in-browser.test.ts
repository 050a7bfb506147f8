import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAssets } from '../../../src/cli/read-assets.ts'
import { makeApp } from '../../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../../src/serve/start-server.ts'
import { launchBrowser } from '../../browser.ts'
import { findBarriers } from '../../find-barriers.ts'
import { dictionary } from '../../resolve/lattice/sample.ts'
import { serveSample } from '../sample.ts'

const SLOW = 240_000

const folder = mkdtempSync(join(tmpdir(), 'merganser-search-'))
let browser: Browser
let server: RunningServer

beforeAll(async () => {
  await build({ mode: 'serve', build: { outDir: folder } })
  const served = await serveSample(undefined, { dictionary, assets: readAssets(folder) })
  server = await startServer(makeApp(served), { host: '127.0.0.1', port: 0 })
  browser = await launchBrowser()
}, SLOW)

afterAll(async () => {
  await browser?.close()
  await server?.close(500)
  rmSync(folder, { recursive: true, force: true })
})

const SEARCHES: readonly (readonly [what: string, path: string, found: RegExp])[] = [
  ['nothing is asked', '/search', /Search/],
  ['a name is known', '/search?q=Scaly-sided+merganser', /中华秋沙鸭/],
  ['a name is garbled', '/search?q=autumn+sand+duck', /Scaly-sided merganser/],
  ['one class is wanted', '/search?q=Jilin&type=Organization', /Organization/],
  ['nothing has the name', '/search?q=qqqqqqqq', /qqqqqqqq/],
]

describe.each(['light', 'dark'] as const)('in %s colours the search page', (colorScheme) => {
  test.each(SEARCHES)(
    'has no barriers and no complaints where %s',
    async (_, path, found) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        colorScheme,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(server.origin + path)
      expect(await page.locator('main').textContent()).toMatch(found)
      expect(await findBarriers(page)).toEqual([])
      await page.setViewportSize({ width: 360, height: 740 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width, 'of the page on a phone').toBeLessThanOrEqual(360)
      expect(complaints).toEqual([])
      await context.close()
    },
    SLOW,
  )
})
