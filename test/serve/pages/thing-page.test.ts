import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageRoutes } from '../../../src/serve/page-routes.tsx'
import { openPage } from '../open-page.ts'
import { serveSample } from '../sample.ts'

let app: Hono
beforeAll(async () => {
  app = pageRoutes(await serveSample())
})

const textOf = (page: Document, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.trim() ?? '')

describe('the page of a thing', () => {
  test('gives its names in their languages, garbled ones too', async () => {
    const { page } = await openPage(app, '/species/scaly-sided-merganser.html')
    expect(page.querySelector('h1')?.textContent).toBe('Scaly-sided merganser')
    expect(page.querySelector('h1 bdi')?.getAttribute('lang')).toBe('en')
    expect(page.querySelector('.other-name bdi')?.getAttribute('lang')).toBe('zh')
    const [written, known] = textOf(page, '.also')
    expect(written).toContain('Chinese autumn sand duck')
    expect(known).toContain('Chinese merganser')
  })

  test('gives each statement with confidence and manner in words, and the marked sentence', async () => {
    const { page } = await openPage(app, '/species/scaly-sided-merganser.html')
    const facts = [...page.querySelectorAll('.facts > li')]
    const epithet = facts.find(({ textContent }) => textContent?.startsWith('laboranite'))
    expect(epithet?.querySelector('.saying')?.textContent).toBe('stated · very likely, 88 %')
    const marks = [...(epithet?.querySelectorAll('mark') ?? [])].map((mark) => mark.textContent)
    expect(marks).toEqual(['Chinese autumn sand duck', 'hailed as', 'laboranite'])
    expect(epithet?.querySelector('blockquote')?.getAttribute('lang')).toBe('en')
    const link = epithet?.querySelector('figcaption a')?.getAttribute('href')
    expect(link).toMatch(/\.html\?mark=4795-4819\.4824-4833\.4839-4849#char=4762,4878$/)
  })

  test('gives what others say of it, and where it is named', async () => {
    const { page } = await openPage(app, '/species/scaly-sided-merganser.html')
    expect(textOf(page, 'h2')).toContain('Said of others, with it at the other end')
    expect(textOf(page, '.mentions li')[0]).toMatch(/2 times$/)
    const links = [...page.querySelectorAll('a.outside')]
    expect(links.map((link) => link.getAttribute('href'))).toContain(
      'https://ebird.org/species/scsmer1',
    )
    for (const link of links) expect(link.getAttribute('rel')).toContain('noopener')
  })

  test('carries its neighbourhood for the script, hidden without it', async () => {
    const { page } = await openPage(app, '/person/han-jun.html')
    const figure = page.querySelector('.neighbourhood')
    expect(figure?.hasAttribute('hidden')).toBe(true)
    const graph = JSON.parse(figure?.getAttribute('data-graph') ?? '')
    expect(graph.nodes[0].name).toBe('Han Jun')
    expect(graph.edges).toHaveLength(graph.nodes.length - 1)
  })

  test('has one heading of the first rank and skips none', async () => {
    for (const path of ['/person/han-jun.html', '/graph/pack.html', '/', '/things', '/ns']) {
      const { page } = await openPage(app, path)
      expect(page.querySelectorAll('h1'), path).toHaveLength(1)
      const ranks = textOf(page, 'h2').length === 0 ? page.querySelectorAll('h3').length : 0
      expect(ranks, path).toBe(0)
    }
  })
})

describe('a long list', () => {
  const base = 'https://b.example/'
  const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
  const many = Array.from(
    { length: 70 },
    (_, index) => `<${base}x/${String(index).padStart(3, '0')}> <${base}p> <${base}hub> .`,
  )
  const trig = [`<${base}hub> <${RDFS}label> "Hub" .`, ...many].join('\n')

  test('is cut on the page of the thing, and whole on pages of its own', async () => {
    const other = pageRoutes(await serveSample(trig, { base }))
    const { page } = await openPage(other, '/hub.html')
    expect(page.querySelectorAll('.facts > li')).toHaveLength(30)
    const more = page.querySelector('.group p a')
    expect(more?.textContent).toBe('All 70')
    const seen: string[] = []
    let next = more?.getAttribute('href')
    while (next) {
      const part = await openPage(other, next)
      seen.push(...textOf(part.page, '.facts a.thing'))
      next = part.page.querySelector('nav.parts a[rel=next]')?.getAttribute('href')
    }
    expect(new Set(seen).size).toBe(70)
  })

  test.each(['0', '-3', '99', 'x', '1e9', 'NaN'])('has a page for the number %s', async (page) => {
    const other = pageRoutes(await serveSample(trig, { base }))
    const asked = new URLSearchParams({ incoming: `${base}p`, page })
    const response = await other.request(`/hub.html?${asked}`)
    expect(response.status).toBe(200)
  })

  test('of a property that is none is the page of the thing', async () => {
    const other = pageRoutes(await serveSample(trig, { base }))
    for (const property of ['> ?x', `${base}none`, '']) {
      const { page } = await openPage(
        other,
        `/hub.html?${new URLSearchParams({ incoming: property })}`,
      )
      expect(page.querySelector('h1')?.textContent).toBe('Hub')
    }
  })
})
