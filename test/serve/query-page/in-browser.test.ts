import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readAssets } from '../../../src/cli/read-assets.ts'
import { createQueryPool } from '../../../src/query/create-query-pool.ts'
import type { QueryPool } from '../../../src/query/query-pool.ts'
import { makeApp } from '../../../src/serve/make-app.ts'
import { type RunningServer, startServer } from '../../../src/serve/start-server.ts'
import { launchBrowser } from '../../browser.ts'
import { SAMPLE_TRIG } from '../open-server.ts'
import { serveSample } from '../sample.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const SLOW = 240_000

const folder = mkdtempSync(join(tmpdir(), 'merganser-query-page-'))
let browser: Browser
let pool: QueryPool
let server: RunningServer

beforeAll(async () => {
  await build({ mode: 'serve', build: { outDir: folder } })
  pool = await createQueryPool(SAMPLE_TRIG, { threads: 1 })
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

async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window.
    const { violations } = await (window as any).axe.run()
    return violations.flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
    )
  })
}

test(
  'the editor completes and runs a query by keys, and lets go of the focus',
  async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(`${server.origin}/query`)
    const editor = page.getByRole('textbox', { name: /Query in SPARQL/ })
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
    expect(await barriers(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await barriers(page)).toEqual([])
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
    await context.close()
  },
  SLOW,
)
