import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type QueryParts, renderView } from '../../src/graph/render-view.ts'
import type { ViewData } from '../../src/view-model.ts'
import { launchBrowser } from '../browser.ts'

/** A page in Chromium, with what went wrong in it and what it asked the world for. */
export interface OpenPage {
  readonly page: Page
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: readonly string[]
  /** Everything it asked for besides itself, by address. */
  readonly requests: readonly string[]
}

export interface OpenOptions extends BrowserContextOptions {
  readonly hash?: string
  /** For a page that answers queries. */
  readonly parts?: QueryParts
  /** Runs in the page before its own script. */
  readonly before?: () => void
}

export interface Studio {
  open(data: ViewData, options?: OpenOptions): Promise<OpenPage>
  close(): Promise<void>
}

/** The graphics driver of a machine without a graphics card says so; that is no fault of the page. */
const DRIVER_NOTE = /GL Driver Message/

/** Starts Chromium, for the page as `npm run build` has made it. */
export async function openStudio(kind?: 'with-query'): Promise<Studio> {
  const folder = mkdtempSync(join(tmpdir(), 'merganser-view-'))
  const name = kind === undefined ? 'index.html' : `index-${kind}.html`
  const template = readFileSync(join('dist/view', name), 'utf8')
  const browser: Browser = await launchBrowser()
  let count = 0
  return {
    async open(data, { hash = '', before, parts, ...options } = {}) {
      const file = join(folder, `page-${count++}.html`)
      writeFileSync(file, renderView(data, template, parts))
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        ...options,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      const requests: string[] = []
      const address = pathToFileURL(file).href
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && !DRIVER_NOTE.test(message.text()))
          complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        const url = request.url()
        // Of itself are also the addresses of what it has made.
        if (url.split('#')[0] !== address && !/^(?:data|blob):/.test(url)) requests.push(url)
      })
      if (before !== undefined) await page.addInitScript(before)
      await page.goto(`${address}${hash}`)
      await page.waitForFunction(() => window.merganser?.ready)
      return { page, complaints, requests }
    },
    async close() {
      await browser.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Picks a node as a link to it does, and waits for its card. */
export async function pickByAddress(page: Page, iri: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, encodeURIComponent(iri))
  await page.locator('#card .iri').getByText(iri, { exact: true }).waitFor()
}

/** Where a node is drawn, in pixels of the page, once the picture has come to rest. */
export async function whereIs(page: Page, iri: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction(() => !window.merganser?.renderer?.getCamera().isAnimated())
  return page.evaluate((node) => {
    const renderer = window.merganser?.renderer
    const data = renderer?.getNodeDisplayData(node)
    if (renderer === undefined || data === undefined) throw new Error(`No node ${node}`)
    const box = renderer.getContainer().getBoundingClientRect()
    const { x, y } = renderer.framedGraphToViewport(data)
    return { x: box.left + x, y: box.top + y }
  }, iri)
}

/** IRIs of the nodes that are drawn. */
export function drawnNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { graph, renderer } = window.merganser ?? {}
    return graph?.filterNodes((node) => !renderer?.getNodeDisplayData(node)?.hidden) ?? []
  })
}

/** How many pixels of a picture of the graph have each colour, as `r,g,b`. */
export async function countColours(page: Page): Promise<Map<string, number>> {
  const picture = await page.locator('#graph').screenshot()
  const counts = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
    const found: Record<string, number> = {}
    for (let at = 0; at < pixels.length; at += 4) {
      const colour = `${pixels[at]},${pixels[at + 1]},${pixels[at + 2]}`
      found[colour] = (found[colour] ?? 0) + 1
    }
    return found
  }, picture.toString('base64'))
  return new Map(Object.entries(counts))
}
