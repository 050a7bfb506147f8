import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewData } from '../../../src/graph/view-data.ts'
import { ID } from '../../fixtures/view/fixture-builder.ts'
import { lightsGraph, lightsPack } from '../../fixtures/view/lights.ts'
import { type OpenPage, openStudio, pickByAddress, type Studio } from '../open-page.ts'

const data = viewData([lightsGraph], lightsPack)
const TERN = `${ID}night-tern`
const ofTern = data.documents[0]?.mentions.filter(({ node }) => node === TERN) ?? []

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data, { reducedMotion: 'reduce' })
})
afterAll(() => studio?.close())
beforeEach(async () => {
  await opened.page.mouse.move(700, 400)
  await opened.page.evaluate(() => {
    location.hash = 'pane=query' // another state, so that the next is a change
  })
  await opened.page.evaluate(() => {
    location.hash = 'pane=text'
  })
  await opened.page.locator('#text .text').waitFor()
})

const picked = () => opened.page.locator('#text .mention.is-picked')
const inSight = (selector: string) =>
  opened.page.locator(selector).evaluate((found) => {
    const box = found.getBoundingClientRect()
    const around = found.closest('.text-scroll')?.getBoundingClientRect()
    return around !== undefined && box.top >= around.top && box.bottom <= around.bottom
  })

describe('the text beside the graph', () => {
  it('is the text of the document, line by line', async () => {
    const shown = await opened.page.locator('#text .text p').allTextContents()
    const lines = data.documents[0]?.text.split('\n').filter((line) => line.trim() !== '')
    expect(shown).toEqual(lines)
  })

  it('has every mention, by its node and in its words', async () => {
    const found = await opened.page
      .locator('#text .mention')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset.node ?? ''))
    expect(new Set(found)).toEqual(new Set(data.documents[0]?.mentions.map(({ node }) => node)))
  })

  it('lights up the mentions of what is picked, and steps through them around the end', async () => {
    await pickByAddress(opened.page, TERN)
    expect(await picked().count()).toBe(ofTern.length)
    const status = opened.page.locator('#text [role=status]')
    expect(await status.textContent()).toBe(`1 of ${ofTern.length}`)
    for (let step = 1; step <= ofTern.length; step++) {
      await opened.page.getByRole('button', { name: 'Next mention' }).click()
      expect(await status.textContent()).toBe(`${(step % ofTern.length) + 1} of ${ofTern.length}`)
      expect(await inSight('#text .mention.is-current')).toBe(true)
    }
    await opened.page.getByRole('button', { name: 'Mention before' }).click()
    expect(await status.textContent()).toBe(`${ofTern.length} of ${ofTern.length}`)
  })

  it('opens the card of a mention that is clicked, and stays where it is', async () => {
    const last = opened.page.locator(`#text .mention[data-node="${TERN}"]`).last()
    await last.scrollIntoViewIfNeeded()
    const top = (await last.boundingBox())?.y
    await last.click()
    expect(await opened.page.locator('#card h2').textContent()).toBe('White-headed night tern')
    expect((await last.boundingBox())?.y).toBe(top)
    expect(await opened.page.locator('#text [role=status]').textContent()).toBe(
      `${ofTern.length} of ${ofTern.length}`,
    )
  })

  it('opens the card of a mention by the keyboard', async () => {
    await opened.page.locator(`#text .mention[data-node="${TERN}"][tabindex]`).first().focus()
    await opened.page.keyboard.press('Enter')
    expect(await opened.page.locator('#card h2').textContent()).toBe('White-headed night tern')
  })

  it('lights the node of a mention under the pointer', async () => {
    await opened.page.locator(`#text .mention[data-node="${TERN}"]`).first().hover()
    const colour = () =>
      opened.page.evaluate(
        (node) => window.merganser?.renderer?.getNodeDisplayData(node)?.color,
        `${ID}session`,
      )
    await expect.poll(colour).not.toBe('#6a4ba3')
    expect(await opened.page.locator('#text .mention.is-hovered').count()).toBe(ofTern.length)
  })

  it('shows the sentence of a statement, with its words marked', async () => {
    await opened.page.getByRole('button', { name: 'Text', exact: true }).click()
    await pickByAddress(opened.page, TERN)
    await opened.page.locator('#card .evidence footer button[title]').first().click()
    const lit = await opened.page.evaluate(() =>
      ['passage', 'passage-marks'].map((name) =>
        [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
      ),
    )
    const sentences = data.statements.flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => data.documents[0]?.text.slice(start, end)),
    )
    expect(sentences).toContain(lit[0]?.[0])
    expect(lit[1]?.length).toBeGreaterThan(0)
    expect(lit[1]?.every((mark) => lit[0]?.[0]?.includes(mark))).toBe(true)
  })

  it('is there again by its address, with the same sentence', async () => {
    const { start, end } = data.statements[0]?.evidence[0] ?? { start: 0, end: 9 }
    const { page } = await studio.open(data, { hash: `#pane=text&char=${start},${end}` })
    const lit = await page.evaluate(() => String([...(CSS.highlights.get('passage') ?? [])][0]))
    expect(lit).toBe(data.documents[0]?.text.slice(start, end))
  })

  it('complains of nothing and asks for nothing', () => {
    expect([opened.complaints, opened.requests]).toEqual([[], []])
  })
})
