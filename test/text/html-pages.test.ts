import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read-document.ts'

const FIXTURES = 'test/fixtures/html'
const BASE = 'https://a.example/'
const file = (name: string) => readFileSync(`${FIXTURES}/${name}`)

/** Pages of different kinds; the date is the one that they declare. */
const PAGES: readonly (readonly [page: string, title: string, language: string, date?: string])[] =
  [
    [
      '08-ningxia-wine',
      'Na Hongqiao chaired the 21st executive meeting of autonomous region government',
      'en',
    ],
    ['big5', '茶園開放夜間參觀', 'zh'],
    ['blog', 'Growing tea on a balcony', 'en', '2021-05-02'],
    ['broken-markup', 'The ferry at Low Ness', 'en'],
    ['div-soup', 'Observatory counts a record of meteors', 'en'],
    ['forum-thread', 'Which glue for an old cello?', 'en'],
    ['gbk', '象棋公开赛在柳河落幕', 'zh'],
    ['gov-table-layout', '青石镇人民政府关于印发《青石镇古桥修缮方案》的通知', 'zh', '2022-06-15'],
    ['hidden-text', 'Library opens on Sundays', 'en'],
    ['list-bulletin', "Bulletin no. 14 of the Beekeepers' Union", 'en', '2020-02-01'],
    ['news-site', 'Harbour council agrees to rebuild the east pier', 'en', '2024-03-08'],
    ['no-headings', 'Night train to the coast returns after nine years', 'en'],
  ]

test.each(PAGES)('%s is read as its reader sees it', (page, title, language, date) => {
  const document = readDocument(file(`${page}.html`), { name: `${page}.html`, base: BASE })
  expect(document.text).toBe(file(`${page}.expected.txt`).toString('utf8'))
  expect(document.text.slice(document.title?.start, document.title?.end)).toBe(title)
  expect(document).toMatchObject({ language, title: { start: 0 } })
  expect(document.date).toBe(date)
})

test.each(PAGES)('%s is the same document as its text', (page) => {
  const read = (name: string) => readDocument(file(name), { name, base: BASE })
  expect(read(`${page}.html`).iri).toBe(read(`${page}.expected.txt`).iri)
})

test('every page of the fixtures is read', () => {
  const pages = readdirSync(FIXTURES).filter((name) => name.endsWith('.html'))
  expect(pages.sort()).toEqual(PAGES.map(([page]) => `${page}.html`).sort())
})

test('the bytes given are left as they were', () => {
  const bytes = new Uint8Array(file('gbk.html'))
  const before = bytes.slice()
  readDocument(bytes, { name: 'gbk.html', base: BASE })
  expect(bytes).toEqual(before)
})
