import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import type { ViewData } from '../../src/view-model.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import { openStudio, type Studio, whereIs } from './open-page.ts'

const TERN = `${ID}night-tern`
const COUNCIL = `${ID}keepers-council`

/** The fixture with one node that has two lines to itself, and two nodes with lines both ways. */
function withLoops(): ViewData {
  const data = viewData([lightsGraph], lightsPack)
  const [edge] = data.graph.edges
  if (edge === undefined) throw new Error('The fixture has no edge')
  const line = (key: string, source: string, target: string) => ({ ...edge, key, source, target })
  return {
    ...data,
    statements: [],
    graph: {
      ...data.graph,
      nodes: data.graph.nodes.filter(({ key }) => [TERN, COUNCIL].includes(key)),
      edges: [
        line('loop 1', TERN, TERN),
        line('loop 2', TERN, TERN),
        line('there', TERN, COUNCIL),
        line('back', COUNCIL, TERN),
      ],
    },
  }
}

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio?.close())

it('a line from a node to itself is a loop above it, which can be pointed at', async () => {
  const { page, complaints } = await studio.open(withLoops(), { reducedMotion: 'reduce' })
  const { x, y } = await whereIs(page, TERN)
  const hovered = async (above: number) => {
    await page.mouse.move(x, y - above)
    return page.locator('#graph.is-pointing').count()
  }
  const radius = await page.evaluate((tern) => {
    const renderer = window.merganser?.renderer
    return renderer?.scaleSize(renderer.getNodeDisplayData(tern)?.size) ?? 0
  }, TERN)
  const hits = []
  for (let above = radius + 4; above < radius + 60; above += 2) hits.push(await hovered(above))
  // Through two loops, one inside the other, and out into the open.
  expect(hits.join('').replace(/(.)\1+/g, '$1')).toMatch(/^0?1(01)?0$/)
  expect(complaints).toEqual([])
})

it('lines between the same nodes are told apart in a drawing, whichever way they go', async () => {
  const { page } = await studio.open(withLoops(), { reducedMotion: 'reduce' })
  await page.locator('.save summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .locator('.save')
      .getByRole('button', { name: /^Drawing/ })
      .click(),
  ])
  const svg = readFileSync(await download.path(), 'utf8')
  const lines = [...svg.matchAll(/<path d="(M[^"]*C[^"]*)" fill="none"/g)].map(([, d]) => d)
  expect(lines).toHaveLength(4)
  expect(new Set(lines).size).toBe(4)
})
