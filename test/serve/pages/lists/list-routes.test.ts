import type { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { pageRoutes } from '../../../../src/serve/page-routes.tsx'
import { openPage } from '../../open-page.ts'
import { serveSample } from '../../sample.ts'

let app: Hono
beforeAll(async () => {
  app = pageRoutes(await serveSample())
})

test('the start page tells what there is: documents with dates, classes, questions, data', async () => {
  const { page } = await openPage(app, '/')
  expect(page.querySelector('h1')?.textContent).toContain('Han Jun presided over')
  expect(page.querySelector('.lead')?.textContent).toMatch(/^50 things and 48 statements/)
  expect(page.querySelector('.documents time')?.textContent).toBe('2021-11-16')
  const classes = [...page.querySelectorAll('.classes a')].map((link) => link.getAttribute('href'))
  expect(classes).toContain('/things?class=Person')
  expect(page.querySelectorAll('.questions a').length).toBeGreaterThan(5)
  const question = page.querySelector('.questions a')?.getAttribute('href') ?? ''
  expect(new URL(question, 'http://localhost').searchParams.get('query')).toContain('SELECT')
  expect(page.querySelector('.downloads a')?.getAttribute('href')).toBe('/dumps/graph.ttl')
})

test('the list of a class has its things, by local name or IRI', async () => {
  for (const asked of ['Person', 'https://merganser.example/ns#Person']) {
    const { page } = await openPage(app, `/things?${new URLSearchParams({ class: asked })}`)
    const links = [...page.querySelectorAll('.columns a')].map((link) => link.getAttribute('href'))
    expect(links).toContain('/person/han-jun')
    expect(links).toHaveLength(4)
  }
})

test('a long list comes in pages that hold each thing once', async () => {
  const base = 'https://b.example/'
  const trig = Array.from(
    { length: 150 },
    (_, index) => `<${base}x/${index}> a <https://merganser.example/ns#Person> .`,
  ).join('\n')
  const other = pageRoutes(await serveSample(trig, { base }))
  const seen: string[] = []
  let next: string | null | undefined = '/things?class=Person'
  while (next) {
    const { page }: { page: Document } = await openPage(other, next)
    seen.push(
      ...[...page.querySelectorAll('.columns a')].map(({ textContent }) => textContent ?? ''),
    )
    next = page.querySelector('nav.parts a[rel=next]')?.getAttribute('href')
  }
  expect(seen).toHaveLength(150)
  expect(new Set(seen).size).toBe(150)
})

test.each(['Nothing', '', '__proto__', '<script>'])('a class that is none: %s', async (asked) => {
  const { response } = await openPage(app, `/things?${new URLSearchParams({ class: asked })}`)
  expect(response.status).toBe(404)
})

test('a dataset of nothing has a start page', async () => {
  const { response } = await openPage(pageRoutes(await serveSample('')), '/')
  expect(response.status).toBe(200)
})
