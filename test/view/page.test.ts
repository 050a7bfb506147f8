import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import type { ViewStatement } from '../../src/view-model.ts'
import { findBarriers } from '../find-barriers.ts'
import { ID, NS } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import {
  countColours,
  drawnNodes,
  type OpenPage,
  openStudio,
  pickByAddress,
  type Studio,
  whereIs,
} from './open-page.ts'

const data = viewData([lightsGraph], lightsPack)
const TERN = `${ID}night-tern`
const SESSION = `${ID}session`
const isOf = (name: string) => (iri: string) =>
  data.graph.nodes.find(({ key }) => key === iri)?.attributes.classIri === NS + name

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data, { reducedMotion: 'reduce' })
})
afterAll(() => studio?.close())
beforeEach(async () => {
  await opened.page.keyboard.press('Escape')
  await opened.page.keyboard.press('Escape')
  await opened.page.getByRole('button', { name: 'Show the whole graph' }).click()
  await whereIs(opened.page, SESSION)
})

const cameraState = () =>
  opened.page.evaluate(() => ({ ...window.merganser?.renderer?.getCamera().getState() }))
const cardTitle = () => opened.page.locator('#card h2').textContent()

describe('the picture', () => {
  it('shows every class in its colour', async () => {
    const colours = await countColours(opened.page)
    const missing = data.classes.filter(({ color }) => {
      const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
      return (colours.get(parts.join(',')) ?? 0) < 40
    })
    expect(missing.map(({ iri }) => iri)).toEqual([])
  })

  it('has a line over it that says what it is of', async () => {
    expect(await opened.page.locator('.caption-title').textContent()).toBe(data.title)
    expect(await opened.page.locator('.caption-facts').textContent()).toBe(
      '2024-05-04 · 27 entities · 36 statements',
    )
    expect(await opened.page.title()).toBe(data.title)
  })

  it('is zoomed by the buttons and brought back by the last', async () => {
    const before = await cameraState()
    await opened.page.getByRole('button', { name: 'Zoom in' }).click()
    await whereIs(opened.page, SESSION)
    expect((await cameraState()).ratio).toBeLessThan(before.ratio ?? 0)
    await opened.page.getByRole('button', { name: 'Show the whole graph' }).click()
    await whereIs(opened.page, SESSION)
    expect((await cameraState()).ratio).toBeCloseTo(1)
  })

  it('is darker where the system is dark', async () => {
    const dark = await studio.open(data, { colorScheme: 'dark' })
    const background = (counts: Map<string, number>) =>
      [...counts]
        .sort((a, b) => b[1] - a[1])[0]?.[0]
        .split(',')
        .map(Number)[0] ?? 0
    expect(background(await countColours(opened.page))).toBeGreaterThan(200)
    expect(background(await countColours(dark.page))).toBeLessThan(60)
  })
})

it('says how to get a page that answers queries', async () => {
  const { page } = opened
  const button = page.getByRole('button', { name: 'Query', exact: true })
  await button.click()
  const pane = page.getByRole('region', { name: 'Query', exact: true })
  expect(await pane.textContent()).toContain('merganser build … --with-query')
  expect(await findBarriers(page)).toEqual([])
  await button.click()
  expect(await pane.isVisible()).toBe(false)
})

describe('pointing', () => {
  const colourOf = (iri: string) =>
    opened.page.evaluate((node) => window.merganser?.renderer?.getNodeDisplayData(node)?.color, iri)

  it('at a node dims all but it and its neighbours', async () => {
    const { x, y } = await whereIs(opened.page, TERN)
    await opened.page.mouse.move(x, y, { steps: 3 })
    expect(await colourOf(TERN)).toBe('#4a7f3c')
    expect(await colourOf(`${ID}heron-rock`)).toBe('#2a7f93')
    expect(await colourOf(SESSION)).not.toBe('#6a4ba3')
    await opened.page.mouse.move(300, 110, { steps: 3 })
    expect(await colourOf(SESSION)).toBe('#6a4ba3')
  })

  it('at a line and clicking shows its statement', async () => {
    const from = await whereIs(opened.page, TERN)
    const to = await whereIs(opened.page, `${ID}heron-rock`)
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    await opened.page.mouse.move(middle.x, middle.y, { steps: 3 })
    await opened.page.waitForTimeout(400) // apart from the clicks before
    await opened.page.mouse.click(middle.x, middle.y)
    expect(await cardTitle()).toBe('White-headed night tern')
    const pointedOut = opened.page.locator('#card .is-pointed-out')
    expect(await pointedOut.getAttribute('data-key')).toContain('inhabits')
  })
})

describe('search', () => {
  it.each([
    ['an English name', 'night tern', TERN],
    ['a Chinese name', '白头夜燕鸥', TERN],
    ['part of a Chinese name', '燕鸥', TERN],
    ['a form in the text', 'white head night sand bird', TERN],
    ['a form that only the pack knows', 'bald dark swallow gull', TERN],
    ['a garbled name', 'sea swallow', `${ID}hai-yan`],
    ['the name that a garbled one was', '石桥', `${ID}shi-qiao`],
    ['words in any order and case', 'LIGHT rock heron', `${ID}heron-rock-light`],
  ])('finds a thing by %s', async (_, query, iri) => {
    await opened.page.keyboard.press('/')
    await opened.page.keyboard.type(query)
    await opened.page.keyboard.press('Enter')
    expect(await opened.page.locator('#card .iri').textContent()).toBe(iri)
  })

  it('never shows a form that only the pack knows', async () => {
    await opened.page.keyboard.press('/')
    await opened.page.keyboard.type('bald dark')
    expect(await opened.page.getByRole('option').count()).toBe(1)
    expect(await opened.page.locator('#search-results').textContent()).not.toContain('bald')
  })

  it('goes down and up its list by the arrow keys, and flies to what is taken', async () => {
    const before = await cameraState()
    await opened.page.keyboard.press('/')
    await opened.page.keyboard.type('light')
    const names = await opened.page.locator('.result-names .name > :first-child').allTextContents()
    expect(names.length).toBeGreaterThan(2)
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter'])
      await opened.page.keyboard.press(key)
    expect(await cardTitle()).toBe(names[1])
    await whereIs(opened.page, SESSION)
    expect(await cameraState()).not.toEqual(before)
  })

  it('says so when nothing has that name, and Enter does nothing', async () => {
    await opened.page.keyboard.press('/')
    await opened.page.keyboard.type('zzz')
    expect(await opened.page.locator('#search-results').textContent()).toBe('Nothing has that name')
    await opened.page.keyboard.press('Enter')
    expect(await opened.page.locator('#card').isVisible()).toBe(false)
  })

  it('lists everything before a word is typed, so that all can be reached by keyboard', async () => {
    await opened.page.keyboard.press('/')
    expect(await opened.page.getByRole('option').count()).toBe(data.graph.nodes.length)
    await opened.page.keyboard.press('Escape')
    expect(await opened.page.getByRole('listbox').isVisible()).toBe(false)
  })
})

describe('the card', () => {
  it('opens at a click on a node and closes at a click beside it', async () => {
    const { x, y } = await whereIs(opened.page, SESSION)
    await opened.page.mouse.click(x, y)
    expect(await cardTitle()).toBe("Spring session of the Keepers' Council, 2024")
    await opened.page.waitForTimeout(400) // else it is a double click, which zooms
    await opened.page.mouse.click(280, 120)
    expect(await opened.page.locator('#card').isVisible()).toBe(false)
  })

  it('has all names, the forms in the text, the class and the links out', async () => {
    await pickByAddress(opened.page, TERN)
    const card = opened.page.locator('#card')
    const text = await card.locator('.card-header').textContent()
    for (const part of ['Bird', '鸟类', '白头夜燕鸥', 'night tern', 'white head night sand bird'])
      expect(text).toContain(part)
    const links = await card
      .locator('a')
      .evaluateAll((all) =>
        all.map((link) => ['href', 'target', 'rel'].map((name) => link.getAttribute(name))),
      )
    expect(links).toEqual([
      ['https://www.gbif.org/species/0000002', '_blank', 'noopener noreferrer'],
      ['https://www.wikidata.org/entity/Q0000003', '_blank', 'noopener noreferrer'],
    ])
  })

  it('marks in each sentence just the words that the statement rests on', async () => {
    const cut = ({ start, end }: { start: number; end: number }) =>
      lightsGraph.document.text.slice(start, end)
    const expected = (statement: ViewStatement) => ({
      key: statement.key,
      quotes: statement.evidence.map((evidence) => ({
        text: cut(evidence),
        marks: evidence.marks.map(cut),
      })),
    })
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
    for (const { key: iri } of data.graph.nodes) {
      await pickByAddress(opened.page, iri)
      const shown = await opened.page.locator('#card .statement').evaluateAll((rows) =>
        rows.map((row) => ({
          key: row.getAttribute('data-key') ?? '',
          quotes: [...row.querySelectorAll('blockquote')].map((quote) => ({
            text: quote.textContent,
            marks: [...quote.querySelectorAll('mark')].map((mark) => mark.textContent),
          })),
        })),
      )
      const about = data.statements.filter(
        ({ subject, object }) =>
          subject === iri || (object.kind === 'entity' && object.iri === iri),
      )
      expect(shown.sort(byKey)).toEqual(about.map(expected).sort(byKey))
    }
  })

  it('tells what is called for, inferred or from the pack from what is stated', async () => {
    await pickByAddress(opened.page, `${ID}heron-rock-light`)
    const badgesOf = (iri: string) =>
      opened.page.locator(`#card .statement[data-key*="${iri}"] .badge`).allTextContents()
    expect(await badgesOf('morning-tide')).toEqual(['called for'])
    expect(await badgesOf('lights-plan')).toEqual([])
    await pickByAddress(opened.page, `${ID}shi-qiao`)
    expect(await badgesOf('reportedBy')).toEqual(['inferred'])
    await pickByAddress(opened.page, `${ID}gull-harbour`)
    expect(await badgesOf('northern-coast')).toEqual(['from the pack'])
  })

  it('leads to the other end of a statement', async () => {
    await pickByAddress(opened.page, TERN)
    await opened.page.locator('#card button.end', { hasText: 'Heron Rock' }).click()
    expect(await cardTitle()).toBe('Heron Rock')
    await opened.page.goBack()
    await opened.page.locator('#card h2', { hasText: 'White-headed night tern' }).waitFor()
  })

  describe('shows the line of a statement with both its ends', () => {
    const row = () => opened.page.locator('#card .statement[data-key*="heron-rock-light"]').first()
    const endsOf = (key: string) =>
      data.graph.edges.flatMap((edge) => (edge.key === key ? [edge.source, edge.target] : []))
    const litEdges = () =>
      opened.page.evaluate(() => {
        const { graph, renderer } = window.merganser ?? {}
        return graph?.filterEdges((edge) => renderer?.getEdgeDisplayData(edge)?.zIndex === 2)
      })

    it.each([
      ['a click on it', () => row().click({ position: { x: 4, y: 4 } })],
      ['its button, by key', () => row().getByRole('button', { name: 'line' }).press('Enter')],
    ])('at %s, and no longer at the next', async (_, act) => {
      await pickByAddress(opened.page, `${ID}lights-plan`)
      for (let press = 0; press < 6; press++)
        await opened.page.getByRole('button', { name: 'Zoom in' }).click()
      const key = (await row().getAttribute('data-key')) ?? ''
      await act()
      expect(await litEdges()).toEqual([key])
      expect(await row().getByRole('button', { pressed: true }).count()).toBe(1)
      const card = await opened.page.locator('#card').boundingBox()
      const stage = await opened.page.locator('#stage').boundingBox()
      for (const end of endsOf(key)) {
        const { x, y } = await whereIs(opened.page, end)
        expect(x).toBeGreaterThan(stage?.x ?? 0)
        expect(x).toBeLessThan(card?.x ?? 0)
        expect(y).toBeGreaterThan(stage?.y ?? 0)
      }
      await act()
      expect((await litEdges())?.length).toBeGreaterThan(1)
    })

    it('under an address that names the statement', async () => {
      const key = data.graph.edges.find(({ source }) => source === TERN)?.key ?? ''
      await opened.page.evaluate(
        (hash) => {
          location.hash = hash
        },
        String(new URLSearchParams({ node: TERN, statement: key })),
      )
      await opened.page.locator('#card .is-pointed-out').waitFor()
      expect(await litEdges()).toEqual([key])
    })
  })

  it('leads from a sentence to where it stands in the text', async () => {
    await pickByAddress(opened.page, TERN)
    await opened.page.locator('#card blockquote').first().click()
    const text = opened.page.getByRole('region', { name: 'Text', exact: true })
    expect(await text.isVisible()).toBe(true)
    expect(await opened.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    await opened.page.getByRole('button', { name: 'Text', exact: true }).click()
  })

  it('shows the whole of a long sentence on demand', async () => {
    await pickByAddress(opened.page, TERN)
    const row = opened.page.locator('#card .statement', { hasText: 'called for' })
    const height = async () => (await row.locator('blockquote').boundingBox())?.height ?? 0
    const before = await height()
    await row.getByRole('button', { name: 'whole sentence' }).click()
    expect(await height()).toBeGreaterThan(before)
  })

  it('closes at Escape, and the graph is whole again', async () => {
    await pickByAddress(opened.page, `${ID}tin-ferry`)
    const colourOf = (iri: string) =>
      opened.page.evaluate(
        (node) => window.merganser?.renderer?.getNodeDisplayData(node)?.color,
        iri,
      )
    const dimmed = await colourOf(SESSION)
    await opened.page.keyboard.press('Escape')
    expect(await opened.page.locator('#card').isVisible()).toBe(false)
    expect(await colourOf(SESSION)).toBe('#6a4ba3')
    expect(dimmed).not.toBe('#6a4ba3')
  })

  it('is open at once under an address that names a thing', async () => {
    const { page } = await studio.open(data, { hash: `#${encodeURIComponent(TERN)}` })
    expect(await page.locator('#card h2').textContent()).toBe('White-headed night tern')
  })
})

describe('the legend', () => {
  it('counts what is there', async () => {
    const rows = opened.page.locator('[data-facet=hiddenClasses] .facet-value')
    const counts = await rows.locator('.facet-count').allTextContents()
    expect(counts.map(Number)).toEqual(data.classes.map(({ count }) => count))
    expect(counts.map(Number).reduce((a, b) => a + b)).toBe(data.graph.nodes.length)
  })

  it('hides a class, shows only one, and shows all again', async () => {
    const section = opened.page.locator('[data-facet=hiddenClasses]')
    const all = data.graph.nodes.map(({ key }) => key)
    await section.getByRole('button', { name: /^Person/ }).click()
    expect(await drawnNodes(opened.page)).toEqual(all.filter((iri) => !isOf('Person')(iri)))
    await section.locator('li', { hasText: 'Plan' }).hover()
    await section.getByRole('button', { name: 'Only Plan' }).click()
    expect(await drawnNodes(opened.page)).toEqual(all.filter(isOf('Plan')))
    await section.getByRole('button', { name: 'show all' }).click()
    expect(await drawnNodes(opened.page)).toEqual(all)
  })

  it.each([
    ['hiddenProperties', 'reviewed'],
    ['hiddenManners', 'called for'],
  ])('hides lines (%s: %s) and leaves the others', async (facet, name) => {
    const drawnEdges = () =>
      opened.page.evaluate(() => {
        const { graph, renderer } = window.merganser ?? {}
        return graph?.filterEdges((edge) => !renderer?.getEdgeDisplayData(edge)?.hidden).length ?? 0
      })
    const row = opened.page.locator(`[data-facet=${facet}]`).getByRole('button', {
      name: new RegExp(`^${name}`),
    })
    const count = Number(await row.locator('.facet-count').textContent())
    await row.click()
    expect(await drawnEdges()).toBe(data.graph.edges.length - count)
    await row.click()
    expect(await drawnEdges()).toBe(data.graph.edges.length)
  })
})

it('shows names in the language that is chosen', async () => {
  await opened.page.getByRole('button', { name: '中文' }).click()
  await pickByAddress(opened.page, TERN)
  expect(await cardTitle()).toBe('白头夜燕鸥')
  await opened.page.getByRole('button', { name: 'English' }).click()
  expect(await cardTitle()).toBe('White-headed night tern')
  await opened.page.getByRole('button', { name: 'All', exact: true }).click()
})

it.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('flies to what is picked unless motion is not wanted: %s', async (wish, isExpected) => {
  const { page } = await studio.open(data, { reducedMotion: wish })
  // Asked in the page itself, since a flight may be over before an answer is back here.
  const isFlying = await page.evaluate(async (address) => {
    const changed = new Promise((resolve) =>
      addEventListener('hashchange', resolve, { once: true }),
    )
    location.hash = address
    await changed
    return window.merganser?.renderer?.getCamera().isAnimated()
  }, encodeURIComponent(TERN))
  expect(isFlying).toBe(isExpected)
})

it('has its card as a sheet over the lower part of a small screen', async () => {
  const { page, complaints } = await studio.open(data, {
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  })
  await pickByAddress(page, TERN)
  const box = await page.locator('#card').boundingBox()
  expect(box?.width).toBe(390)
  expect(box?.y).toBeGreaterThan(250)
  const { y } = await whereIs(page, TERN)
  expect(y).toBeLessThan(box?.y ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Legend' }).tap()
  expect(await page.locator('.facets').isVisible()).toBe(true)
  expect(complaints).toEqual([])
})

it('can be searched and read where there is no WebGL', async () => {
  const { page } = await studio.open(data, {
    before: () => {
      const original = HTMLCanvasElement.prototype.getContext
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string) {
          return kind === '2d' ? original.call(this, kind) : null
        },
      })
    },
  })
  expect(await page.locator('.notice').textContent()).toContain('no WebGL')
  await pickByAddress(page, TERN)
  expect(await page.locator('#card mark').count()).toBeGreaterThan(0)
})

it('asked for nothing and complained of nothing in all of this', () => {
  expect(opened.requests).toEqual([])
  expect(opened.complaints).toEqual([])
})
