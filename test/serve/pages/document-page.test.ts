import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { pageRoutes } from '../../../src/serve/page-routes.tsx'
import type { Served } from '../../../src/serve/served.ts'
import { openPage } from '../open-page.ts'
import { serveSample } from '../sample.ts'

const PATH = '/document/71a0357f7626ca75.html'
let served: Served
let app: Hono
beforeAll(async () => {
  served = await serveSample()
  app = pageRoutes(served)
})

describe('the page of a document', () => {
  test('holds its text, character for character but for line ends', async () => {
    const { page } = await openPage(app, PATH)
    const [text] = [...(served.documents?.values() ?? [])]
    const shown = [...page.querySelectorAll('article.text p')].map(({ textContent }) => textContent)
    const lines = text?.text.split(/[\r\n]+/).filter((line) => line.trim() !== '')
    expect(shown).toEqual(lines)
    expect(page.querySelector('article.text')?.getAttribute('lang')).toBe('en')
  })

  test('links each name to its thing, and the part of a name to another', async () => {
    const { page } = await openPage(app, PATH)
    const outer = page.getElementById('char=186,229')
    const links = [...(outer?.querySelectorAll('a') ?? [])]
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Provincial Party Committee', '/organization/cpc-jilin-provincial-committee'],
      [' Deputy Secretary', '/role/deputy-secretary-of-the-cpc-jilin-provincial-committee'],
    ])
    expect(page.querySelectorAll('a a')).toHaveLength(0)
  })

  test('has an anchor for each stretch that the dataset speaks of, each once', async () => {
    const { page } = await openPage(app, PATH)
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const document = `${served.base}document/71a0357f7626ca75`
    const stretches = served.store
      .match(null, null, null, null)
      .map(({ subject }) => subject.value)
      .filter((iri) => iri.startsWith(`${document}#char=`))
    for (const iri of new Set(stretches)) expect(ids).toContain(iri.slice(iri.indexOf('#') + 1))
  })

  test('lights up the words that the address names', async () => {
    const { page } = await openPage(app, `${PATH}?mark=18-25.231-238`)
    const marks = [...page.querySelectorAll('article mark')].map(({ textContent }) => textContent)
    expect(marks).toEqual(['Han Jun', 'Han Jun'])
  })

  test.each(['x', '5-3', '1-2-3', '-1-4', '999999999-9999999999', '1-2.'.repeat(1000), '<b>'])(
    'shows the text whatever words the address names: %.20s',
    async (mark) => {
      const asked = new URLSearchParams({ mark, part: mark })
      const { response, page } = await openPage(app, `${PATH}?${asked}`)
      expect(response.status).toBe(200)
      expect(page.querySelectorAll('article.text p').length).toBeGreaterThan(10)
    },
  )

  test('lists what was read off it, each with the way to its sentence', async () => {
    const { page } = await openPage(app, PATH)
    const lines = [...page.querySelectorAll('.statements li')]
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.map(({ textContent }) => textContent).join()).toContain('presided over')
    expect(page.querySelector('.jump')?.getAttribute('href')).toMatch(/#char=\d+,\d+$/)
  })
})

test('without its text the page says so and shows what the dataset quotes', async () => {
  const other = pageRoutes({ ...served, documents: new Map() })
  const { page } = await openPage(other, PATH)
  expect(page.querySelector('.notice')?.textContent).toContain('build.json')
  expect(page.getElementById('char=18,91')?.textContent).toMatch(/^Han Jun presided over/)
  const fact = await openPage(other, '/person/han-jun.html')
  expect(fact.page.querySelector('.evidence mark')?.textContent).toBe(
    'Provincial Party Committee Deputy Secretary',
  )
})

test('a text that is too long for one page is shown in parts, and links lead to the right one', async () => {
  const [[iri, text] = ['', undefined]] = [...(served.documents ?? [])]
  if (text === undefined) throw new Error('The sample has its text')
  const longer = { ...text, text: `${text.text}\n${'Nothing more is said. \n'.repeat(8000)}` }
  const other = pageRoutes({ ...served, documents: new Map([[iri, longer]]) })
  const { page } = await openPage(other, PATH)
  const next = page.querySelector('nav.parts a[rel=next]')?.getAttribute('href')
  expect(next).toBe(`${PATH}?part=2`)
  expect(
    (await openPage(other, next ?? '')).page.querySelector('article p')?.textContent,
  ).toContain('Nothing')
  const fact = await openPage(other, '/person/han-jun.html')
  expect(fact.page.querySelector('figcaption a')?.getAttribute('href')).toContain('?part=1&mark=')
})
