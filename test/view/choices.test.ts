import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { findBarriers } from '../find-barriers.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import { drawnNodes, type OpenPage, openStudio, pickByAddress, type Studio } from './open-page.ts'

const data = viewData([lightsGraph], lightsPack)
const ALL = data.graph.nodes.map(({ key }) => key)
const TERN = `${ID}night-tern`
const SESSION = `${ID}session`

function neighboursOf(iri: string): string[] {
  const ends = data.graph.edges.filter(({ source, target }) => source === iri || target === iri)
  const near = new Set([iri, ...ends.flatMap(({ source, target }) => [source, target])])
  return ALL.filter((each) => near.has(each))
}

/** Where nodes stand, and how large they are. */
const places = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      window.merganser?.graph?.mapNodes((node, { x, y, size }) => [node, { x, y, size }]) ?? [],
    ),
  )

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data, { reducedMotion: 'reduce' })
})
afterAll(() => studio?.close())
beforeEach(async () => {
  const { page } = opened
  await page.evaluate(() => {
    location.hash = 'names='
  })
  await page.locator('#card').waitFor({ state: 'hidden' })
})

const button = (name: string | RegExp) => opened.page.getByRole('button', { name, exact: true })
const tally = () => opened.page.locator('#tally [role=status]').textContent()
const chips = () => opened.page.locator('.chip').allTextContents()

describe('around a node', () => {
  it('only its neighbours are shown, and more by each step', async () => {
    await pickByAddress(opened.page, SESSION)
    await button('Only around it').click()
    expect(await drawnNodes(opened.page)).toEqual(neighboursOf(SESSION))
    expect(await tally()).toMatch(
      new RegExp(`^Showing ${neighboursOf(SESSION).length} of ${ALL.length} entities and \\d+ of`),
    )
    const before = (await drawnNodes(opened.page)).length
    await button('One step more').click()
    expect((await drawnNodes(opened.page)).length).toBeGreaterThan(before)
    expect(await chips()).toEqual([expect.stringContaining('2 steps')])
    await button('Show all around it again').click()
    expect(await drawnNodes(opened.page)).toEqual(ALL)
    expect(await chips()).toEqual([])
  })

  it('a limit leaves out the least connected, and a node can show more', async () => {
    await pickByAddress(opened.page, SESSION)
    await button('Only around it').click()
    await opened.page.getByLabel('Neighbours of each entity').selectOption('10')
    expect(await opened.page.locator('.card-neighbours').textContent()).toMatch(/neighbours/)
    const shown = await drawnNodes(opened.page)
    const leaf = shown.find((iri) => iri !== SESSION && neighboursOf(iri).length > 2) ?? ''
    await pickByAddress(opened.page, leaf)
    const missing = neighboursOf(leaf).filter((iri) => !shown.includes(iri))
    if (missing.length > 0) {
      await button(`Add ${missing.length} more around it`).click()
      expect(await drawnNodes(opened.page)).toEqual(
        ALL.filter((iri) => shown.includes(iri) || missing.includes(iri)),
      )
    }
  })

  it('what is added stands near, beside what is there', async () => {
    const { page } = opened
    await pickByAddress(page, TERN)
    await button('Only around it').click()
    const leaf = neighboursOf(TERN).find((iri) =>
      neighboursOf(iri).some((each) => !neighboursOf(TERN).includes(each)),
    )
    await pickByAddress(page, leaf ?? '')
    const shown = await drawnNodes(page)
    const before = await places(page)
    await button(/^Add \d+ more around it$/).click()
    const added = (await drawnNodes(page)).filter((iri) => !shown.includes(iri))
    const after = await places(page)
    expect(added.length).toBeGreaterThan(0)
    expect(shown.map((iri) => after[iri])).toEqual(shown.map((iri) => before[iri]))
    const apart = (a: string, b: string) =>
      Math.hypot((after[a]?.x ?? 0) - (after[b]?.x ?? 0), (after[a]?.y ?? 0) - (after[b]?.y ?? 0))
    for (const iri of added) {
      expect(apart(iri, leaf ?? '')).toBeLessThan(74 * Math.ceil(2 + added.length / 6))
      for (const other of [...shown, ...added])
        if (other !== iri) expect(apart(iri, other)).toBeGreaterThan(40)
    }
    await button('Undo').click()
    expect(await places(page)).toEqual(before)
    expect(await drawnNodes(page)).toEqual(shown)
  })

  it('is kept in the address', async () => {
    const around = `#around=${encodeURIComponent(TERN)}`
    const { page } = await studio.open(data, { hash: around, reducedMotion: 'reduce' })
    expect(await drawnNodes(page)).toEqual(neighboursOf(TERN))
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true)
  })
})

describe('by hand', () => {
  it('a node is hidden, and comes back by undoing, by the chip and by its card', async () => {
    const without = ALL.filter((iri) => iri !== TERN)
    for (const back of ['Undo', 'Show the hidden ones']) {
      await pickByAddress(opened.page, TERN)
      await button('Hide').click()
      expect(await drawnNodes(opened.page)).toEqual(without)
      await button(back).click()
      expect(await drawnNodes(opened.page)).toEqual(ALL)
    }
    await button('Undo').click()
    await pickByAddress(opened.page, TERN)
    await button('Show in the graph').click()
    expect(await drawnNodes(opened.page)).toEqual(ALL)
  })

  it('a pinned node stays whatever is filtered', async () => {
    await pickByAddress(opened.page, TERN)
    await button('Pin').click()
    await opened.page.getByRole('slider', { name: 'Lines of an entity' }).fill('2')
    const shown = await drawnNodes(opened.page)
    expect(shown).toContain(TERN)
    expect(shown.length).toBeLessThan(ALL.length)
    await button('Reset').click()
    expect(await drawnNodes(opened.page)).toEqual(ALL)
    expect(await tally()).toBe(
      `Showing all ${ALL.length} entities and ${data.graph.edges.length} lines`,
    )
  })

  it('the shortest path between two nodes is lit up and told', async () => {
    await pickByAddress(opened.page, TERN)
    await button('Path from here').click()
    expect(await chips()).toEqual(['Path from White-headed night tern: pick the other end'])
    await pickByAddress(opened.page, SESSION)
    await button('Path to here').click()
    expect(await chips()).toEqual([
      expect.stringMatching(/^White-headed night tern to Spring session.*: \d+ steps?$/),
    ])
    await opened.page.keyboard.press('Escape')
    const dimmed = await opened.page.evaluate(
      (ends) => ends.map((node) => window.merganser?.renderer?.getNodeDisplayData(node)?.zIndex),
      [TERN, SESSION],
    )
    expect(dimmed).toEqual([2, 2])
    await button('Drop the path').click()
    expect(await chips()).toEqual([])
  })
})

describe('laying out anew', () => {
  const start = (page: Page) => page.getByRole('button', { name: 'Lay out what is shown anew' })
  const bar = (page: Page) => page.getByRole('group', { name: 'Layout' })

  it('moves the nodes apart from each other, and undo brings them back', async () => {
    const { page } = opened
    const before = await places(page)
    await start(page).click()
    await page.getByText('Laid out anew').waitFor()
    const after = await places(page)
    const all = Object.values(after)
    const touching = all.flatMap((a, index) =>
      all.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < a.size + b.size),
    )
    expect(touching).toEqual([])
    expect(after).not.toEqual(before)
    await button('Undo').click()
    expect(await places(page)).toEqual(before)
    await button('Redo').click()
    expect(await places(page)).toEqual(after)
    await button('Reset').click()
    expect(await places(page)).toEqual(before)
  })

  it('is seen to run, and stopped by key and by button where it is', async () => {
    const { page, complaints, requests } = await studio.open(data)
    await pickByAddress(page, TERN)
    await page.getByRole('button', { name: 'Only around it' }).click()
    const shown = neighboursOf(TERN)
    const before = await places(page)
    for (const stop of ['Escape', 'Stop']) {
      await start(page).click()
      await bar(page).waitFor()
      expect(await bar(page).textContent()).toContain(`Laying out ${shown.length} entities`)
      await page.waitForFunction(
        ([node, x]) => window.merganser?.graph?.getNodeAttribute(node, 'x') !== x,
        [TERN, before[TERN]?.x] as const,
      )
      if (stop === 'Escape') await page.keyboard.press('Escape')
      else await bar(page).getByRole('button', { name: 'Stop' }).click()
      await bar(page).waitFor({ state: 'hidden' })
      const stopped = await places(page)
      const moved = ALL.filter((iri) => stopped[iri]?.x !== before[iri]?.x)
      expect(moved.filter((iri) => !shown.includes(iri))).toEqual([])
      expect(moved).toContain(TERN)
      expect(await page.locator('#card').isVisible()).toBe(true)
      await page.keyboard.press('Control+z')
      expect(await places(page)).toEqual(before)
    }
    expect(await findBarriers(page)).toEqual([])
    expect([...complaints, ...requests]).toEqual([])
    await page.close()
  })
})

describe('filters by amount', () => {
  it('leave out what is less sure, and say how much is left', async () => {
    await opened.page.getByRole('slider', { name: 'Confidence' }).fill('0.9')
    const left = data.graph.edges.filter(({ attributes }) => attributes.confidence >= 0.9).length
    expect(await tally()).toContain(`${left} of ${data.graph.edges.length} lines`)
    expect(await opened.page.locator('.slider output').first().textContent()).toBe('at least 0.90')
    await button('Undo').click()
    expect(await tally()).toMatch(/^Showing all/)
  })

  it('leave out a group of nodes', async () => {
    const rows = opened.page.locator('[data-facet=hiddenCommunities] .facet-value')
    const count = Number(await rows.first().locator('.facet-count').textContent())
    await rows.first().click()
    expect((await drawnNodes(opened.page)).length).toBe(ALL.length - count)
  })

  it('by days, with a column for each; and by document', async () => {
    const [first] = data.documents
    if (first === undefined) throw new Error('The fixture has a document')
    const later = { ...first, iri: `${ID}later`, title: 'Later', date: '2024-05-09', mentions: [] }
    const { page } = await studio.open({ ...data, documents: [first, later] })
    const tally = page.locator('#tally [role=status]')
    const columns = page.locator('.timeline-column:enabled')
    expect(await columns.count()).toBe(2)
    await columns.last().click()
    expect(await tally.textContent()).toMatch(/^Showing \d of 27 entities/)
    expect(await page.getByLabel('First day').inputValue()).toBe('2024-05-09')
    await page.getByLabel('First day').fill('2024-05-01')
    expect(await tally.textContent()).toMatch(/^Showing all/)
    await page.locator('[data-facet=hiddenDocuments] .facet-value').first().click()
    expect(await tally.textContent()).toMatch(/^Showing 0 of 27/)
  })
})

it('none of it made the page complain or ask for anything', () => {
  expect(opened.complaints).toEqual([])
  expect(opened.requests).toEqual([])
})
