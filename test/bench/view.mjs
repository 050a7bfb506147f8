// How large a graph the page bears: `npm run bench:view [NODES…]`. No part of the tests.
//
// Makes graphs with three lines a node, opens the built page on each in Chromium, and prints how long
// the first picture took, by the clock and in CPU of all its processes, what picking and filtering
// cost, frames while panning, and the heap.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { runnerImport } from 'vite'

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000, 50_000]
const COLOURS = ['#b3562f', '#33619e', '#2a7f93', '#4a7f3c', '#6a4ba3']
const ICON = 'M12 2a5 5 0 0 1 0 10 5 5 0 0 1 0-10zM2.5 22.5c0-5.5 4-9 9.5-9s9.5 3.5 9.5 9z'
const SYLLABLES = 'ba del ga kin lo mar na per ri san tu vo'.split(' ')
const PICKS = 20

/** Numbers from 0 to 1, the same at each run. */
function makeRandom() {
  let seed = 12_345
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed / 2_147_483_648
  }
}

/** Groups of about forty nodes on a square, most lines inside a group. */
function makeData(size) {
  const random = makeRandom()
  const groups = Math.ceil(size / 40)
  const side = Math.ceil(Math.sqrt(groups))
  const nodes = Array.from({ length: size }, (_, index) => {
    const group = index % groups
    const [turn, far] = [random() * 2 * Math.PI, Math.sqrt(random()) * 160]
    const name = [0, 1, 2].map(() => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('')
    const kind = index % COLOURS.length
    return {
      key: `https://example.org/${index}`,
      attributes: {
        label: `${name} ${index}`,
        labels: [{ value: `${name} ${index}`, language: 'en' }],
        forms: [],
        hiddenLabels: [],
        sounds: [],
        comments: [],
        classIri: `https://example.org/class/${kind}`,
        classLabel: `Class ${kind}`,
        mentionCount: 1,
        known: false,
        links: [],
        literals: [],
        documents: [0],
        community: group,
        color: COLOURS[kind],
        icon: ICON,
        size: 6 + 10 * random() ** 4,
        x: (group % side) * 400 + far * Math.cos(turn),
        y: Math.floor(group / side) * 400 + far * Math.sin(turn),
      },
    }
  })
  const predicate = 'https://example.org/joins'
  const keys = new Set()
  const statements = Array.from({ length: size * 3 }, (_, index) => {
    const from = index % size
    let to = from
    let key
    do {
      const step = groups * Math.ceil(random() * 39)
      to = random() < 0.9 ? (from + step) % size : Math.floor(random() * size)
      key = `<${nodes[from].key}> <${predicate}> <${nodes[to].key}>`
    } while (keys.has(key))
    keys.add(key)
    const [subject, iri] = [nodes[from].key, nodes[to].key]
    const evidence = [{ document: 0, start: 0, end: 10, marks: [] }]
    return {
      key,
      subject,
      predicate,
      object: { kind: 'entity', iri },
      confidence: 0.5 + Math.floor(random() * 50) / 100,
      modality: 'asserted',
      source: 'text',
      rules: [],
      evidence,
    }
  })
  return {
    title: `${size} nodes`,
    language: 'en',
    documents: [
      {
        iri: 'https://example.org/d',
        name: 'd',
        title: 'd',
        language: 'en',
        text: 'Some words.',
        mentions: [],
      },
    ],
    classes: COLOURS.map((color, kind) => ({
      iri: `https://example.org/class/${kind}`,
      labels: [{ value: `Class ${kind}`, language: 'en' }],
      comment: '',
      count: Math.ceil(size / COLOURS.length),
      color,
      icon: ICON,
    })),
    properties: [
      {
        iri: predicate,
        labels: [{ value: 'joins', language: 'en' }],
        comment: '',
        count: size * 3,
      },
    ],
    graph: {
      options: { type: 'directed', multi: true, allowSelfLoops: true },
      attributes: {},
      nodes,
      edges: statements.map(({ key, subject, object, confidence }) => ({
        key,
        source: subject,
        target: object.iri,
        attributes: {
          predicate,
          label: 'joins',
          confidence,
          modality: 'asserted',
          source: 'text',
          documents: [0],
        },
      })),
    },
    statements,
    outside: {},
  }
}

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]

/** Seconds of CPU that all processes of the browser have taken so far. */
async function cpuSeconds(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0)
}

/** What runs in the page: how long each pick takes till the next frame is painted. */
async function pickInPage(keys) {
  const times = []
  for (const key of keys) {
    const start = performance.now()
    location.hash = encodeURIComponent(key)
    await new Promise((done) => addEventListener('hashchange', done, { once: true }))
    await new Promise((done) => requestAnimationFrame(done))
    times.push(performance.now() - start)
    await new Promise((done) => setTimeout(done, 50))
  }
  return times
}

/** Frames a second while the camera goes to and fro for two seconds. */
async function panInPage() {
  const camera = window.merganser.renderer.getCamera()
  const start = performance.now()
  let frames = 0
  while (performance.now() - start < 2000) {
    const x = 0.5 + 0.2 * Math.sin(frames / 10)
    camera.setState({ x, y: 0.5, ratio: 0.5 })
    await new Promise((done) => requestAnimationFrame(done))
    frames += 1
  }
  return (frames * 1000) / (performance.now() - start)
}

const { renderView } = (await runnerImport('./src/graph/render-view.ts')).module
const template = readFileSync('dist/view/index.html', 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'merganser-bench-'))
const CHROMIUM_PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? CHROMIUM_PLACES.find(existsSync),
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--enable-precise-memory-info',
  ],
})
const session = await browser.newBrowserCDPSession()
try {
  for (const size of SIZES) {
    const file = join(folder, `${size}.html`)
    const data = makeData(size)
    const html = renderView(data, template)
    writeFileSync(file, html)
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(300_000)
    const cpuBefore = await cpuSeconds(session)
    const start = performance.now()
    await page.goto(pathToFileURL(file).href)
    await page.waitForFunction(() => window.merganser?.ready)
    const first = performance.now() - start
    const cpu = (await cpuSeconds(session)) - cpuBefore
    if (process.env.SCREENSHOT)
      await page.screenshot({ path: `${process.env.SCREENSHOT}-${size}.png` })
    const keys = data.graph.nodes
      .filter((_, index) => index % Math.floor(size / PICKS) === 0)
      .map(({ key }) => key)
    const picks = await page.evaluate(pickInPage, keys)
    await page.keyboard.press('Escape')
    const filterStart = performance.now()
    await page.locator('.facet-value').first().click()
    const filtering = performance.now() - filterStart
    const frames = await page.evaluate(panInPage)
    const heap = await page.evaluate(() => performance.memory?.usedJSHeapSize ?? Number.NaN)
    process.stdout.write(
      `${size} nodes, ${size * 3} lines: first picture ${(first / 1000).toFixed(1)} s (CPU ${cpu.toFixed(1)} s), pick ${middle(picks).toFixed(0)} ms (slowest ${Math.max(...picks).toFixed(0)}), filter ${filtering.toFixed(0)} ms, ${frames.toFixed(1)} frames/s while panning, heap ${(heap / 1e6).toFixed(0)} MB, file ${(html.length / 1e6).toFixed(1)} MB\n`,
    )
    await page.close()
  }
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
