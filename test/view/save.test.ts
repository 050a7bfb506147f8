import { readFileSync } from 'node:fs'
import type { Download } from 'playwright-core'
import { SaxesParser } from 'saxes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'
import { fileName } from '../../src/view/save/file-name.ts'
import { ID, NS } from '../fixtures/view/fixture-builder.ts'
import { hostileGraph, hostilePack } from '../fixtures/view/hostile.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import { type OpenPage, openStudio, type Studio } from './open-page.ts'

const data = viewData([lightsGraph], lightsPack)
const TERN = `${ID}night-tern`
const AROUND_TERN = `#around=${encodeURIComponent(TERN)}`

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

async function save({ page }: OpenPage, label: RegExp): Promise<Download> {
  await page.locator('.save summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.save').getByRole('button', { name: label }).click(),
  ])
  expect(await page.locator('.save').getAttribute('open')).toBeNull()
  return download
}

const textOf = async (download: Download) => readFileSync(await download.path(), 'utf8')

/** Words, elements and attributes of a drawing; throws where it is no XML. */
function partsOf(svg: string) {
  const words: string[] = []
  const names = new Set<string>()
  const attributes = new Set<string>()
  const parser = new SaxesParser()
  parser.on('text', (text) => words.push(text.trim()))
  parser.on('opentag', (tag) => {
    names.add(tag.name)
    for (const name of Object.keys(tag.attributes)) attributes.add(name)
  })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(svg).close()
  return { words: words.filter(Boolean), names: [...names].sort(), attributes: [...attributes] }
}

describe('what is shown is saved', () => {
  it('as a drawing, with title, names, counts and legend', async () => {
    const opened = await studio.open(data, { hash: AROUND_TERN, reducedMotion: 'reduce' })
    const download = await save(opened, /^Drawing/)
    expect(download.suggestedFilename()).toBe(
      'Keepers-settle-the-future-of-the-northern-lights.svg',
    )
    const svg = await textOf(download)
    const { words } = partsOf(svg)
    expect(words).toContain(data.title)
    expect(words.join(' ')).toContain('White-headed night')
    expect(words).toContain(`2024-05-04 · 3 of 27 entities · 2 of ${data.graph.edges.length} lines`)
    expect(words).toContain('Bird 1')
    expect(svg.match(/<circle [^>]*fill="#4a7f3c"/g)).toHaveLength(2)
    expect(words.join(' ')).not.toContain('Spring session')
    expect(opened.complaints).toEqual([])
  })

  it('as a picture, twice as fine as the screen', async () => {
    const opened = await studio.open(data, { viewport: { width: 1000, height: 700 } })
    const download = await save(opened, /^Picture/)
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    const stage = await opened.page.locator('#graph').boundingBox()
    expect(bytes.readUInt32BE(16)).toBe(2 * Math.round(stage?.width ?? 0))
    // A picture of one colour would be far smaller.
    expect(bytes.length).toBeGreaterThan(30_000)
    expect(opened.complaints).toEqual([])
    expect(opened.requests.filter((url) => !url.startsWith('blob:'))).toEqual([])
  })

  it('as Turtle that holds just what is shown', async () => {
    const opened = await studio.open(data, { hash: AROUND_TERN })
    const turtle = await textOf(await save(opened, /^Turtle/))
    const { quads } = readRdf(turtle, { file: 'view.ttl', format: 'turtle' })
    const subjects = new Set(quads.map(({ subject }) => subject.value))
    expect([...subjects].sort()).toEqual([`${ID}heron-rock`, `${ID}keepers-council`, TERN].sort())
    const said = quads.filter(({ predicate }) => predicate.value.startsWith(NS))
    expect(said.map(({ predicate }) => predicate.value.slice(NS.length)).sort()).toEqual([
      'inhabits',
      'protects',
    ])
  })

  it.each([
    [/^GEXF/, /<gexf [\s\S]*<node id="https:\/\/example\.org\/id\/night-tern"/, /<node id=/g],
    [/^JSON/, /"key": "https:\/\/example\.org\/id\/night-tern"/, /"icon":/g],
  ])('as %s, a node for each that is shown', async (label, found, node) => {
    const opened = await studio.open(data, { hash: AROUND_TERN })
    const text = await textOf(await save(opened, label))
    expect(text).toMatch(found)
    expect(text.match(node)).toHaveLength(3)
  })
})

it('hostile names make no hostile files', async () => {
  const opened = await studio.open(viewData([hostileGraph], hostilePack))
  const svg = await textOf(await save(opened, /^Drawing/))
  const { names, attributes } = partsOf(svg)
  const allowed = ['circle', 'clipPath', 'g', 'path', 'rect', 'svg', 'text', 'title']
  expect(names).toEqual(allowed)
  expect(attributes.filter((name) => /^on|href|style/.test(name))).toEqual([])
})

it('paper gets the picture, without buttons', async () => {
  const { page, complaints } = await studio.open(data)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await page.locator('#print svg').isVisible()).toBe(true)
  expect(await page.locator('#controls').isVisible()).toBe(false)
  expect(await page.locator('#print svg title').textContent()).toBe(data.title)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await page.locator('#print svg').count()).toBe(0)
  expect(complaints).toEqual([])
})

it.each([
  ['A "title": of/two\\parts?', 'A-title-of-two-parts.csv'],
  ['长春 规划（2021—2035）', '长春-规划-2021-2035.csv'],
  ['../..', 'graph.csv'],
  ['x'.repeat(300), `${'x'.repeat(60)}.csv`],
])('a file is called by the title: %s', (title, wanted) => {
  expect(fileName(title, 'csv')).toBe(wanted)
})
