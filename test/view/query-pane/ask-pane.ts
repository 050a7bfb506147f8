import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findBarriers } from '../../find-barriers.ts'
import { QUESTION } from '../../fixtures/view/lights-queries.ts'

const ENDLESS =
  'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?a != ?j) }'

const litNodes = (page: Page) =>
  page.evaluate(() => {
    const { graph, renderer } = window.merganser ?? {}
    return graph?.filterNodes((node) => renderer?.getNodeDisplayData(node)?.zIndex === 2)
  })

/** Types a query in place of the one that stands there, and runs it by key. */
export async function askByKey(page: Page, query: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Query in SPARQL' }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.insertText(query)
  await page.keyboard.press('Control+Enter')
}

/** What a reader does in the pane of queries, wherever the page comes from. */
export async function askPane(page: Page): Promise<void> {
  page.setDefaultTimeout(60_000)
  const pane = page.getByRole('region', { name: 'Query', exact: true })
  await page.getByRole('button', { name: 'Query', exact: true }).click()
  await pane.getByRole('button', { name: QUESTION }).click()
  const cells = pane.locator('tbody td')
  await cells.first().waitFor()
  expect(await pane.locator('th').allTextContents()).toEqual(['thing', 'name', 'place'])
  // An IRI is called by the names of its thing, a name leads to what has it.
  expect(await cells.nth(2).textContent()).toContain('Heron Rock')
  expect(await cells.nth(1).getByRole('button').count()).toBe(1)
  expect(await findBarriers(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await findBarriers(page)).toEqual([])

  await pane.getByRole('button', { name: 'Show in graph' }).click()
  const lit = await litNodes(page)
  expect(lit?.map((iri) => iri.split('/').at(-1)).sort()).toEqual(['heron-rock', 'night-tern'])
  expect(await page.locator('#choices').textContent()).toContain('2 entities of the query')
  await cells.nth(2).getByRole('button').click()
  expect(await page.locator('#card h2').textContent()).toBe('Heron Rock')
  await page.getByRole('button', { name: 'Close the card' }).click()
  expect(await litNodes(page)).toEqual(lit)

  // The address brings all of it back.
  await page.reload()
  await cells.first().waitFor()
  expect(await litNodes(page)).toEqual(lit)
  await page.getByRole('button', { name: 'Light up all again' }).click()
  expect(await litNodes(page)).toEqual([])

  await askByKey(page, 'SELECT ?s\n{ ?s no:such ?o }')
  expect(await pane.getByRole('alert').textContent()).toContain('line 2, column 6: the prefix no:')

  await askByKey(page, ENDLESS)
  await pane.getByRole('button', { name: 'Cancel' }).click()
  await pane.getByText('The query was cancelled').waitFor()
  await askByKey(page, 'ASK { ?s a li:Bird }')
  await pane.getByText('Yes, in').waitFor()
  await askByKey(page, 'CONSTRUCT { ?s li:inhabits ?o } WHERE { ?s li:inhabits ?o }')
  await pane.getByText('1 triple in').waitFor()

  await page.setViewportSize({ width: 390, height: 844 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, 'of the page on a phone').toBe(390)
  expect((await pane.boundingBox())?.width).toBe(390)
}
