import type { Hono } from 'hono'
import { beforeAll, expect, test } from 'vitest'
import { InputError } from '../../../../src/errors.ts'
import { parseTurtle } from '../../../../src/rdf/parse-turtle.ts'
import { pageRoutes } from '../../../../src/serve/page-routes.tsx'
import { openPage } from '../../open-page.ts'
import { serveSample } from '../../sample.ts'

const readTurtle = (text: string) =>
  parseTurtle(text, { file: 'answer', blankNodePrefix: 'b', fail: InputError }).quads

let app: Hono
beforeAll(async () => {
  app = pageRoutes(await serveSample())
})

test.each([
  ['/ns', 'text/turtle', 'text/turtle; charset=utf-8', '/ns.ttl'],
  ['/ns', 'application/ld+json', 'application/ld+json', '/ns.jsonld'],
  ['/ns', 'text/html', 'text/html; charset=utf-8', '/ns.html'],
  ['/ns/Person', 'text/turtle', 'text/turtle; charset=utf-8', '/ns/Person.ttl'],
  ['/ns.ttl', 'text/html', 'text/turtle; charset=utf-8', null],
  ['/ns/protects.nt', 'text/html', 'application/n-triples', null],
])('%s for %s is %s', async (address, accept, type, location) => {
  const response = await app.request(address, { headers: { Accept: accept } })
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe(type)
  expect(response.headers.get('Content-Location')).toBe(location)
  expect(response.headers.get('Vary')).toBe(location === null ? null : 'Accept')
})

test('the vocabulary as Turtle has all terms with labels, and is Turtle', async () => {
  const quads = readTurtle(await (await app.request('/ns.ttl')).text())
  const people = quads.filter(({ subject }) => subject.value.endsWith('#Person'))
  expect(people.map(({ predicate }) => predicate.value.replace(/.*[#/]/, ''))).toEqual(
    expect.arrayContaining(['type', 'label', 'comment', 'subClassOf', 'isDefinedBy']),
  )
})

test('the page of a class has definition, alignments, properties and examples', async () => {
  const { page } = await openPage(app, '/ns/Person')
  expect(page.querySelector('h1')?.textContent).toBe('Person')
  expect(page.querySelector('.comment')?.textContent).toContain('human being')
  const links = [...page.querySelectorAll('.relations a')].map((link) => link.getAttribute('href'))
  expect(links).toContain('https://schema.org/Person')
  expect(links).toContain('/ns/presidedOver')
  expect(page.querySelector('a.thing')?.getAttribute('href')).toBe('/person/han-jun')
})

test('the page of a property has domain, range and triples', async () => {
  const { page } = await openPage(app, '/ns/presidedOver')
  const links = [...page.querySelectorAll('.relations a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual(expect.arrayContaining(['/ns/Person', '/ns/Meeting']))
  expect(page.querySelector('.statements li')?.textContent).toContain('Han Jun')
})

test('every term that the vocabulary lists has a page', async () => {
  const { page } = await openPage(app, '/ns')
  const links = [...page.querySelectorAll('.terms a')].map(
    (link) => link.getAttribute('href') ?? '',
  )
  expect(links.length).toBeGreaterThan(30)
  for (const link of links) expect((await app.request(link)).status, link).toBe(200)
})
