import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { viewData } from '../../../src/graph/view-data.ts'
import { findBarriers } from '../../find-barriers.ts'
import { ID } from '../../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../../fixtures/view/lights.ts'
import { type OpenPage, openStudio, type Studio } from '../open-page.ts'

const data = viewData([lightsGraph], lightsPack)

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data, { hash: '#view=table', reducedMotion: 'reduce' })
})
afterAll(() => studio?.close())
beforeEach(async () => {
  await opened.page.keyboard.press('Escape')
  await opened.page.getByLabel('Filter rows').fill('')
})

const tab = (name: string) =>
  opened.page.locator('.table-bar').getByRole('button', { name, exact: true })
const rows = () => opened.page.locator('#table tbody tr')
const count = () => opened.page.locator('.table-count').textContent()
const column = async (index: number) =>
  (await rows().evaluateAll(
    (all, at) => all.map((each) => each.children[at as number]?.textContent ?? ''),
    index,
  )) as string[]

it('the address opens it, a button closes it, and the graph is there again', async () => {
  const toggle = opened.page.getByRole('button', { name: 'Table', exact: true })
  expect(await toggle.getAttribute('aria-pressed')).toBe('true')
  await toggle.click()
  expect(await opened.page.locator('#graph canvas').first().isVisible()).toBe(true)
  expect(await opened.page.locator('#table').isVisible()).toBe(false)
  await opened.page.goBack()
  expect(await opened.page.locator('#table').isVisible()).toBe(true)
})

it.each([
  ['Entities', data.graph.nodes.length],
  ['Lines', data.graph.edges.length],
  ['Statements', data.statements.length],
])('%s are all there, a row each', async (name, wanted) => {
  await tab(name).click()
  expect(await rows().count()).toBe(wanted)
  expect(await count()).toBe(`${wanted} rows`)
})

it('a head sorts by its column, a second click the other way', async () => {
  await tab('Entities').click()
  const head = opened.page.getByRole('columnheader', { name: 'Mentions' })
  for (const [sort, sign] of [
    ['ascending', 1],
    ['descending', -1],
  ] as const) {
    await head.getByRole('button').click()
    expect(await head.getAttribute('aria-sort')).toBe(sort)
    const numbers = (await column(3)).map(Number)
    expect(numbers).toEqual([...numbers].sort((a, b) => sign * (a - b)))
  }
})

it('rows are found by any of their words, and filters of the graph hold', async () => {
  await tab('Entities').click()
  await opened.page.getByLabel('Filter rows').fill('harbour bureau')
  expect(await column(0)).toEqual(['Harbour Bureau'])
  expect(await count()).toBe(`1 of ${data.graph.nodes.length} rows`)
  await opened.page.getByLabel('Filter rows').fill('')
  const people = opened.page.locator('[data-facet=hiddenClasses]').getByText('Person')
  await people.click()
  expect(await column(2)).not.toContain('Person')
  await opened.page.getByRole('button', { name: 'Undo' }).click()
  expect(await column(2)).toContain('Person')
})

it('a name opens the card, and its row is marked', async () => {
  await tab('Entities').click()
  await opened.page.getByLabel('Filter rows').fill('night tern')
  await rows().getByRole('button').first().click()
  expect(await opened.page.locator('#card h2').textContent()).toBe('White-headed night tern')
  expect(await opened.page.locator('#table tr.is-picked').getAttribute('data-node')).toBe(
    `${ID}night-tern`,
  )
})

it('is saved as CSV, with sentences and IRIs', async () => {
  await tab('Statements').click()
  await opened.page.getByLabel('Filter rows').fill('inhabits')
  const [download] = await Promise.all([
    opened.page.waitForEvent('download'),
    opened.page.getByRole('button', { name: 'Save as CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^Keepers-settle.*statements\.csv$/)
  const records = parse(readFileSync(await download.path(), 'utf8'), { columns: true, bom: true })
  expect(records).toEqual([
    expect.objectContaining({
      Subject: 'White-headed night tern',
      Property: 'inhabits',
      Object: 'Heron Rock',
      'Subject IRI': `${ID}night-tern`,
      Sentence: expect.stringContaining('breeds every summer'),
    }),
  ])
})

it('has no barriers, and makes no complaints', async () => {
  expect(await findBarriers(opened.page)).toEqual([])
  expect(opened.complaints).toEqual([])
})
