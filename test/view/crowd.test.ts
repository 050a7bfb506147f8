import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import { keyInCopy, multiply } from '../fixtures/view/multiply.ts'
import {
  countColours,
  drawnNodes,
  type OpenPage,
  openStudio,
  pickByAddress,
  type Studio,
  whereIs,
} from './open-page.ts'

const COPIES = 100
const data = multiply(viewData([lightsGraph], lightsPack), COPIES)
const TERN = `${ID}night-tern`
const BIRD = '74,127,60' // #4a7f3c

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data, { reducedMotion: 'reduce' })
})
afterAll(() => studio?.close())

const colour = async (wanted: string): Promise<number> =>
  (await countColours(opened.page)).get(wanted) ?? 0

/** Goes near a node, so that little is in view. */
async function goNear(node: string): Promise<void> {
  await opened.page.evaluate((key) => {
    const renderer = window.merganser?.renderer
    const { x = 0, y = 0 } = renderer?.getNodeDisplayData(key) ?? {}
    renderer?.getCamera().setState({ x, y, ratio: 0.06 })
  }, node)
  await toRest()
}

/** Waits until all is painted anew where the view has moved to. */
async function toRest(): Promise<void> {
  await opened.page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  const moved = '.sigma-crowd[style*=matrix]'
  await opened.page.waitForFunction((which) => document.querySelector(which) === null, moved)
}

describe('a graph of thousands', () => {
  it('is seen whole at once, in the colours of its classes, with names', async () => {
    expect(await drawnNodes(opened.page)).toHaveLength(data.graph.nodes.length)
    expect(await colour(BIRD)).toBeGreaterThan(COPIES)
    const tally = await opened.page.locator('#tally').textContent()
    expect(tally).toContain('all 2,700 entities')
  })

  it('opens the card of the node that is clicked, and dims the others', async () => {
    const before = await colour(BIRD)
    const { x, y } = await whereIs(opened.page, TERN)
    await opened.page.mouse.click(x, y)
    expect(await opened.page.locator('#card .iri').textContent()).toBe(TERN)
    const dimmed = await colour(BIRD)
    expect(dimmed).toBeLessThan(before / 4)
    await opened.page.mouse.move(20, 20)
    await opened.page.keyboard.press('Escape')
    await toRest()
    // The view may have moved, to bring the node out from under the card.
    expect(await colour(BIRD)).toBeGreaterThan(before / 4)
  })

  it('is moved with the view at once, and finds what is under the pointer', async () => {
    const { page } = opened
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const { x, y } = await whereIs(page, TERN)
    await page.mouse.move(x, y)
    expect(await page.locator('#graph.is-pointing').count()).toBe(1)
    const early = await colour(BIRD)
    await page.mouse.move(20, 20)
    await toRest()
    expect(early).toBeGreaterThan(0)
    await page.getByRole('button', { name: 'Show the whole graph' }).click()
    await toRest()
  })

  it('leaves out what a filter hides', async () => {
    const row = opened.page
      .locator('[data-facet=hiddenClasses]')
      .getByRole('button', { name: /^Bird/ })
    await row.click()
    expect(await colour(BIRD)).toBeLessThan(300) // the sign of the class on no canvas
    expect(await drawnNodes(opened.page)).not.toContain(TERN)
    await row.click()
    expect(await drawnNodes(opened.page)).toContain(TERN)
  })

  it('is laid out anew until that is stopped, and stands as before when it is undone', async () => {
    const { page } = opened
    const picture = async () => [await colour(BIRD), await whereIs(page, TERN)]
    const before = await picture()
    await page.getByRole('button', { name: 'Lay out what is shown anew' }).click()
    await page.locator('progress[value]:not([value="0"])').waitFor()
    await page.getByRole('button', { name: 'Stop the layout' }).click()
    expect(await picture()).not.toEqual(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.mouse.move(20, 20)
    expect(await picture()).toEqual(before)
  })

  it('shows pictograms and lines that can be pointed at where little is in view', async () => {
    await goNear(TERN)
    expect(await colour('255,255,255')).toBeGreaterThan(100)
    await pickByAddress(opened.page, keyInCopy(TERN, 57))
    await opened.page.keyboard.press('Escape')
    await goNear(TERN)
    const middle = await opened.page.evaluate((tern) => {
      const { graph, renderer } = window.merganser ?? {}
      if (graph === undefined || renderer === undefined) throw new Error('Nothing is drawn')
      const [edge] = graph.outEdges(tern)
      const ends = graph.extremities(edge ?? '').map((key) => {
        const place = renderer.getNodeDisplayData(key) ?? { x: 0, y: 0 }
        return renderer.framedGraphToViewport(place)
      })
      const box = renderer.getContainer().getBoundingClientRect()
      const mean = (of: 'x' | 'y') => ends.reduce((sum, end) => sum + end[of], 0) / 2
      return { x: box.left + mean('x'), y: box.top + mean('y') }
    }, TERN)
    await opened.page.mouse.move(middle.x, middle.y)
    expect(await opened.page.locator('#graph.is-pointing').count()).toBe(1)
  })

  it('asked for nothing and complained of nothing', () => {
    expect(opened.requests).toEqual([])
    expect(opened.complaints).toEqual([])
  })
})
