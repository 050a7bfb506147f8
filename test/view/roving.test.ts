import { afterAll, beforeAll, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { findBarriers } from '../find-barriers.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import { countColours, type OpenPage, openStudio, type Studio } from './open-page.ts'

const data = viewData([lightsGraph], lightsPack)

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data, { reducedMotion: 'reduce' })
})
afterAll(() => studio?.close())

const spoken = () => opened.page.locator('#graph ~ [role=status]').first().textContent()
const press = (key: string) => opened.page.keyboard.press(key)

it('Tab reaches the graph, and the most connected entity is told', async () => {
  await opened.page.locator('#search-input').focus()
  const isThere = () => opened.page.evaluate(() => document.activeElement?.id === 'graph')
  for (let tabs = 0; tabs < 200 && !(await isThere()); tabs += 1) await press('Tab')
  expect(await isThere()).toBe(true)
  expect(await spoken()).toMatch(
    /^Spring session of the Keepers' Council, 2024, Session, \d+ neigh/,
  )
})

it('arrows go along lines, and what joins the two is told', async () => {
  await press('Home')
  const heard: string[] = []
  for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
    await press('Home')
    await press(key)
    heard.push((await spoken()) ?? '')
  }
  const moved = heard.filter((each) => !each.startsWith('No line leads'))
  expect(moved.length).toBeGreaterThan(1)
  for (const each of moved) {
    expect(each).toContain("Spring session of the Keepers' Council, 2024")
    expect(each).toMatch(/\d+ neighbours?$/)
  }
})

it('Page Down goes round all neighbours of an entity, and Enter opens the last', async () => {
  await press('Home')
  const session = `${ID}session`
  const near = data.graph.edges.flatMap(({ source, target }) =>
    source === session ? [target] : target === session ? [source] : [],
  )
  const count = new Set(near).size
  const heard = new Set<string>()
  for (let step = 0; step < count; step += 1) {
    await press('PageDown')
    heard.add((await spoken()) ?? '')
  }
  expect(heard.size).toBe(count)
  await press('Enter')
  const title = await opened.page.locator('#card h2').textContent()
  expect([...heard].at(-1)).toContain(title)
  await press('Escape')
})

it('names of all lines are drawn when they are wanted', async () => {
  const inkOf = async () => {
    const counts = await countColours(opened.page)
    return (
      [...counts.values()].reduce((sum, count) => sum + count, 0) - Math.max(...counts.values())
    )
  }
  const before = await inkOf()
  const button = opened.page.getByRole('button', { name: 'Names of lines' })
  await button.click()
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  expect(await inkOf()).toBeGreaterThan(before)
  expect(opened.page.url()).toContain('edge-names=yes')
  await button.click()
})

it.each(['light', 'dark'] as const)('has no barriers in %s colours', async (colorScheme) => {
  const { page, complaints } = await studio.open(data, {
    colorScheme,
    hash: `#node=${encodeURIComponent(`${ID}night-tern`)}&around=${encodeURIComponent(`${ID}night-tern`)}&pane=text`,
  })
  expect(await findBarriers(page)).toEqual([])
  expect(complaints).toEqual([])
})
