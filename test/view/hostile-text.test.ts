import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { viewData } from '../../src/graph/view-data.ts'
import { ID } from '../fixtures/view/fixture-builder.ts'
import { hostileGraph, hostilePack, IMAGE, QUOTES, SCRIPT } from '../fixtures/view/hostile.ts'
import { type OpenPage, openStudio, pickByAddress, type Studio } from './open-page.ts'

const data = viewData([hostileGraph], hostilePack)

let studio: Studio
let opened: OpenPage
beforeAll(async () => {
  studio = await openStudio()
  opened = await studio.open(data)
})
afterAll(() => studio?.close())

describe('text that looks like markup', () => {
  it('is the title of the page, letter by letter', async () => {
    expect(await opened.page.title()).toBe(SCRIPT)
    expect(await opened.page.locator('.caption-title').textContent()).toBe(SCRIPT)
  })

  it.each(['script', 'image', 'quotes', 'separators'])(
    'is shown as it is written on the card of “%s”, in search and in its evidence',
    async (id) => {
      const node = data.graph.nodes.find(({ key }) => key === ID + id)
      await pickByAddress(opened.page, ID + id)
      expect(await opened.page.locator('#card h2').textContent()).toBe(node?.attributes.label)
      const quotes = await opened.page.locator('#card blockquote').allTextContents()
      expect(new Set(quotes)).toEqual(new Set([hostileGraph.document.text]))
      await opened.page.keyboard.press('/')
      await opened.page.keyboard.type('pwned')
      await opened.page.keyboard.press('Escape')
    },
  )

  it('makes no element and runs nothing', async () => {
    const found = await opened.page.evaluate(() => ({
      pwned: 'pwned' in window,
      images: document.querySelectorAll('img').length,
      handlers: [...document.querySelectorAll('*')].filter((each) =>
        each.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      scripts: document.scripts.length,
    }))
    expect(found).toEqual({ pwned: false, images: 0, handlers: 0, scripts: 2 })
  })
})

it('links only to http and https; other addresses are plain text', async () => {
  await pickByAddress(opened.page, `${ID}quotes`)
  const links = await opened.page
    .locator('#card a')
    .evaluateAll((all) =>
      all.map((link) => (link instanceof HTMLAnchorElement ? link.protocol : 'none')),
    )
  expect(links).toEqual(['https:'])
  expect(await opened.page.locator('#card .is-broken').count()).toBe(2)
})

it('is kept from running what is not its own, even were markup to get in', async () => {
  const ran = await opened.page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.pwned = 1'
    document.body.append(script)
    const holder = document.createElement('div')
    holder.innerHTML = '<img src="data:image/png;base64,x" onerror="window.pwned = 1">'
    document.body.append(holder)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return 'pwned' in window
  })
  expect(ran).toBe(false)
  expect(opened.complaints.some((text) => text.includes('Content Security Policy'))).toBe(true)
  expect(opened.requests).toEqual([])
})

it('is a fixture that is hostile indeed', () => {
  const embedded = JSON.stringify(data)
  for (const text of [SCRIPT, IMAGE, QUOTES])
    expect(embedded).toContain(JSON.stringify(text).slice(1, -1))
})
