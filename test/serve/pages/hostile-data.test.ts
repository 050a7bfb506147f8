import type { Hono } from 'hono'
import { beforeAll, describe, expect, test } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { parseTurtle } from '../../../src/rdf/parse-turtle.ts'
import { literal, namedNode, quad } from '../../../src/rdf/terms.ts'
import { writeTurtle } from '../../../src/rdf/write-turtle.ts'
import { pageRoutes } from '../../../src/serve/page-routes.tsx'
import { openPage } from '../open-page.ts'
import { serveSample } from '../sample.ts'

const BASE = 'https://b.example/'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const MG = 'https://merganser.example/ns#'

const LABELS: Readonly<Record<string, string>> = {
  script: '<script>alert(1)</script>',
  image: '"><img src=x onerror=alert(1)>',
  comment: '--><svg onload=alert(1)>]]>',
  entity: '&lt;b&gt;&#x3c;i&#x3e;',
  closing: '</title></bdi></h1></main></body></html>',
  turned: '\u202Egnp.exe\u202C \u2066 \u2067 unclosed',
  nul: 'a\u0001\u0008b\u200b',
  template: '{{constructor}} {%x%}',
  long: 'endless '.repeat(1300),
  unbroken: 'x'.repeat(10_000),
  marks: 'e\u0301\u0327\u0328'.repeat(500),
  blank: ' \n\t ',
}

const LINKS = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,%3Cscript%3Ealert(1)%3C/script%3E',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:pass@evil.example/%0d%0aSet-Cookie:x',
  'https://evil.example/%22%3E%3Cscript%3E',
]

let app: Hono
beforeAll(async () => {
  const quads = Object.entries(LABELS).flatMap(([name, label]) => {
    const thing = namedNode(`${BASE}x/${name}`)
    const property = namedNode(`${BASE}p/${name}`)
    return [
      quad(
        thing,
        namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
        namedNode(`${MG}Person`),
      ),
      quad(thing, namedNode(`${RDFS}label`), literal(label, 'en')),
      quad(thing, namedNode('http://www.w3.org/2004/02/skos/core#altLabel'), literal(label, 'zh')),
      quad(thing, namedNode(`${RDFS}comment`), literal(label)),
      quad(thing, property, literal(label)),
      quad(thing, namedNode(`${BASE}knows`), namedNode(`${BASE}x/script`)),
      ...LINKS.map((link) =>
        quad(thing, namedNode('http://www.w3.org/2002/07/owl#sameAs'), namedNode(link)),
      ),
    ]
  })
  app = pageRoutes(await serveSample(writeTurtle(quads, {}), { base: BASE }))
})

const ALLOWED_SCRIPT = /^\/assets\//

describe.each(Object.keys(LABELS))('a thing with the label "%s"', (name) => {
  test.each([`/x/${name}.html`, '/things?class=Person', `/x/${name}x`])(
    'on %s',
    async (address) => {
      const { html, page } = await openPage(app, address)
      for (const script of page.querySelectorAll('script'))
        expect(script.getAttribute('src')).toMatch(ALLOWED_SCRIPT)
      expect(page.querySelectorAll('img, svg[onload], style, [style], iframe')).toHaveLength(0)
      for (const element of page.querySelectorAll('*'))
        for (const { name: attribute } of element.attributes)
          expect(attribute.startsWith('on'), attribute).toBe(false)
      for (const link of page.querySelectorAll('a[href]'))
        expect(link.getAttribute('href')).toMatch(/^(?:https?:\/\/|\/(?!\/)|#)/)
      for (const landmark of ['header', 'main', 'footer', 'h1'])
        expect(page.querySelectorAll(landmark)).toHaveLength(1)
      expect(html.length).toBeLessThan(120_000)
      expect(page.title).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    },
  )

  test('in RDF is whole', async () => {
    const text = await (await app.request(`/x/${name}.nt`)).text()
    const { quads } = parseTurtle(text, {
      file: 'answer',
      format: 'N-Triples',
      blankNodePrefix: 'b',
      fail: InputError,
    })
    expect(quads.map(({ object }) => object.value)).toContain(LABELS[name])
  })
})

test('what may not be linked to is shown and leads nowhere', async () => {
  const { page } = await openPage(app, '/x/script.html')
  expect(page.querySelector('.links')?.textContent).toContain('javascript:alert(1)')
  const targets = [...page.querySelectorAll('.links a.outside')].map((a) => a.getAttribute('href'))
  expect(targets).toHaveLength(2)
  for (const target of targets) expect(target).toMatch(/^https:/)
})

test('a name that turns the direction of script is kept apart', async () => {
  const { page } = await openPage(app, '/x/turned.html')
  expect(page.querySelector('h1 > bdi')?.textContent).toContain('\u202Egnp.exe')
})

test('the name of the dataset may be hostile too', async () => {
  const document = `${BASE}document/1`
  const title = '</title><script>alert(1)</script>\u202E'
  const trig = writeTurtle(
    [
      quad(
        namedNode(document),
        namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type'),
        namedNode(`${MG}Document`),
      ),
      quad(namedNode(document), namedNode('http://purl.org/dc/terms/title'), literal(title)),
    ],
    {},
  )
  const other = pageRoutes(await serveSample(trig, { base: BASE }))
  for (const address of ['/', '/document/1.html', '/nothing']) {
    const { page } = await openPage(other, address)
    for (const script of page.querySelectorAll('script'))
      expect(script.getAttribute('src')).toMatch(ALLOWED_SCRIPT)
    expect(page.title).not.toContain('\u202E')
  }
})
