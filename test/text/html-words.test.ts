import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHtml } from '../../src/text/read-html.ts'

/** A piece of a page: its markup, with `@` for each word that a reader should find. */
type Piece = fc.Arbitrary<string>

const words = (most: number): Piece =>
  fc
    .array(fc.constantFrom('@', '@', '<b>@</b>', '<i>@</i>', '<span>@</span>', '@&nbsp;'), {
      minLength: 2,
      maxLength: most,
    })
    .map((parts) => parts.join(' '))

const line = words(9).map((text) => `${text}.`)
const cell = words(3)
const row = fc.tuple(cell, cell).map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`)
const table = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .map((rows) => `<table border="1"><tr><th>@</th><th>@</th></tr>${rows.join('')}</table>`)
const list = fc
  .tuple(fc.constantFrom('ul', 'ol'), fc.array(line, { minLength: 1, maxLength: 4 }))
  .map(([tag, items]) => `<${tag}>${items.map((item) => `<li>${item}`).join('')}</${tag}>`)
const text = fc.oneof(
  line.map((content) => `<p>${content}</p>`),
  line.map((content) => `<p>${content}`),
  line.map((content) => `<div><p>${content}</p></div>`),
  line.map((content) => `<div>${content}</div>`),
  line.map((content) => `<blockquote>${content}</blockquote>`),
  fc.tuple(line, line).map(([a, b]) => `<p>${a}<br>${b}</p>`),
  fc.tuple(line, line).map(([a, b]) => `<h2>${a}</h2><p>${b}</p>`),
)
const noise = fc.constantFrom(
  '<script>noise("<p>noise</p>")</script>',
  '<!-- noise <p> -->',
  '<p hidden>noise</p>',
  '<div style="display:none"><p>noise noise</p></div>',
  '<div class="ad">noise noise noise</div>',
  '<div class="share-bar"><a href="/s">noise</a></div>',
  '<aside><p>noise</p></aside>',
  '<noscript>noise</noscript>',
)
const body = fc.array(fc.oneof({ weight: 4, arbitrary: text }, list, table, noise), {
  maxLength: 9,
})

/** Each `@` as a word of its own, in order. */
function withWords(markup: string): { markup: string; words: string[] } {
  const found: string[] = []
  return {
    markup: markup.replace(/@/g, () => {
      found.push(`word${found.length}`)
      return found.at(-1) ?? ''
    }),
    words: found,
  }
}

const page = (article: string) =>
  `<!doctype html><html><head><title>word0 | Site</title><style>p{color:red}</style></head><body>
  <nav><a href="/">noise</a></nav><div class="layout"><article>${article}</article></div>
  <div id="comments"><p>noise, noise, noise.</p></div><footer>noise</footer></body></html>`

test('every word of an article is read once, in order, and nothing else', () => {
  fc.assert(
    fc.property(body, line, (pieces, last) => {
      const article = withWords(`<h1>@</h1>${pieces.join('\n')}<p>${last}</p>`)
      const read = readHtml(page(article.markup), 'a.html').text
      expect(read.match(/\w+/g)).toEqual(article.words)
      expect(read).not.toMatch(/[<>]| {2}|^ | $|\n{3}/)
    }),
    { numRuns: 150 },
  )
})

test('any text at all comes out as itself', () => {
  const content = fc.string({ unit: 'grapheme', maxLength: 40 })
  const escaped = (raw: string) => raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  fc.assert(
    fc.property(content, (raw) => {
      const { text: read } = readHtml(`<h1>Tea</h1><p>start ${escaped(raw)} end</p>`, 'a.html')
      const expected = raw
        .replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replace(/[\s\p{Cc}\u180e\u200b\u2060]+/gu, ' ')
        .trim()
      expect(read).toBe(`Tea\n\nstart ${expected && `${expected} `}end\n`)
    }),
  )
})

test('any markup at all is text or a refusal', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '"',
    "'",
    '=',
    '!',
    '--',
    '&',
    ';',
    '#',
    ' ',
    'a',
    'p',
    'div',
    'td',
    'table',
    'tr',
    'li',
    'ul',
    'h1',
    'script',
    'style',
    'title',
    'class',
    'hidden',
    'x y z. ',
    '<p>',
    '</p>',
    '<td>',
    '</table>',
    '<!--',
    '-->',
    '<![CDATA[',
    '</',
    '<a href=x>',
    '<svg>',
    '<pre>',
    '\n',
    '{',
    '}',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      try {
        const { text: read, title } = readHtml(pieces.join(''), 'a.html')
        expect(read.trim()).not.toBe('')
        expect(title?.end ?? 0).toBeLessThan(read.length)
      } catch (error) {
        expect(error).toMatchObject({ code: 'no-text-in-page' })
      }
    }),
    { numRuns: 500 },
  )
})
