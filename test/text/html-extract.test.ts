import { expect, test } from 'vitest'
import { extractDocument } from '../../src/extract-document.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { BASE, loadGardenPack } from '../extract/garden-pack.ts'

const pack = await loadGardenPack()
const graphOf = (markup: string, name: string) =>
  extractDocument(readDocument(new TextEncoder().encode(markup), { name, base: BASE }), pack, {
    base: BASE,
    minConfidence: 0,
  })

const BODY = '<p>On 3 May 2019 the garden opened. It has been open since.</p>'

test('the title and the date that a page declares are those of the document', () => {
  const head = '<meta property="article:published_time" content="2020-06-01">'
  const { document, entities } = graphOf(
    `${head}<title>The garden. At last. | Gazette</title>${BODY}`,
    'a.html',
  )
  expect(document).toMatchObject({ date: '2020-06-01', title: { start: 0, end: 20 } })
  const self = entities.find(({ iri }) => iri === document.iri)
  expect(self?.labels[0]).toEqual({ value: 'The garden. At last.', language: 'en' })
})

test('a page that declares none has those that its text gives', () => {
  const { document } = graphOf(`<title>The garden</title>${BODY}`, 'a.html')
  expect(document).toMatchObject({ date: '2019-05-03', title: { start: 0, end: 10 } })
})
