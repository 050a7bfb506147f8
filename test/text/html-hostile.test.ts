import { describe, expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { readDocument } from '../../src/text/read-document.ts'

const MEGABYTE = 1_000_000
/** Enough to tell a time that grows with the square. */
const LENGTH = 250_000
/** Each takes a second or two of CPU; with a time that grows with the square, minutes. */
const MOST_CPU_MS = 20_000
/** By the clock, on a machine that others use as well. */
const TIMEOUT_MS = 120_000

/** The text of a page, or the code of the refusal, both within the CPU that there is for it. */
function outcome(markup: string): string {
  const bytes = new TextEncoder().encode(`<!doctype html>${markup}`)
  const before = process.cpuUsage()
  try {
    return readDocument(bytes, { name: 'a.html', base: 'https://a.example/' }).text
  } catch (error) {
    if (error instanceof InputError) return error.code
    throw error
  } finally {
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1000, 'milliseconds of CPU').toBeLessThan(MOST_CPU_MS)
  }
}

const fill = (piece: string, length = LENGTH) => piece.repeat(Math.ceil(length / piece.length))
const NO_TEXT = 'no-text-in-page'

describe('a megabyte of tags that are never closed ends in seconds', () => {
  test.each(['<div>', '<p>', '<b class=x>', '<table><tr><td>x', '<a href=x>', '<h1>x'])(
    '%s',
    { timeout: TIMEOUT_MS },
    (tags) => {
      expect(outcome(`${fill(tags, MEGABYTE)}<hr>x`)).toMatch(/x|no-text/)
    },
  )
})

describe('whatever there is much of ends in seconds', () => {
  test.each([
    ['unclosed frames', fill('<div>'), NO_TEXT],
    ['unclosed frames with text', fill('<div>x'), /^x(?:\n\nx)+\n$/],
    ['unclosed paragraphs', fill('<p>'), NO_TEXT],
    ['unclosed looks', fill('<b class=x>'), NO_TEXT],
    ['unclosed tables', fill('<table><tr><td>x'), /^x(?:\n\nx)+\n$/],
    ['unclosed lists', fill('<ul><li>x'), /^x(?:\n+x)+\n$/],
    ['unclosed headlines', fill('<h1>x'), /x/],
    ['unclosed links', fill('<a href=x>y'), /y|no-text/],
    ['ends without starts', fill('</div></p></table>'), NO_TEXT],
    ['comments in comments', fill('<!--'), NO_TEXT],
    ['sections of XML', fill('<![CDATA['), NO_TEXT],
    ['less-than signs', `x${fill('<')}`, /^x<+\n$/],
    ['ampersands', `x${fill('&#')}`, /^x(?:&#)+\n$/],
    ['an attribute that never ends', `<p>x</p><p class="${fill('<p>y</p>')}`, /^x\n$/],
    ['attributes', `<p ${fill('a=b ')}>x`, /^x\n$/],
    ['one long class', `<p class="${fill('ad-')}">x`, /^x\n$/],
    ['comments of a style sheet', `<style>${fill('/*')}</style><p>x`, /^x\n$/],
    ['braces of a style sheet', `<style>${fill('{')}</style><p>x`, /^x\n$/],
    ['rules of a style sheet', `<style>${fill('.a.b{display:none}')}</style><p class=a>x`, /^x\n$/],
    ['one long selector', `<style>${fill('.a,.b')}{display:none}</style><p class=c>x`, /^x\n$/],
    ['a title that never ends', fill('<title>'), NO_TEXT],
    ['a title of dashes', `<title>${fill(' - a')}</title><p>x`, /^x\n$/],
    ['brackets of JSON', `<script type="application/ld+json">${fill('[')}</script><p>x`, /^x\n$/],
    ['spaces', `<p>${fill('&nbsp;')}x`, /^x\n$/],
    ['line breaks', fill('x<br><br>'), /^x(?:\n\nx)+\n$/],
    ['boilerplate in boilerplate', fill('<div class=share>x'), /x/],
    ['times and bylines', fill('<time class=byline datetime=2020-01-01>x'), /x/],
  ])('%s', { timeout: TIMEOUT_MS }, (_what, markup, expected) => {
    expect(outcome(markup)).toMatch(expected)
  })

  test('ten megabytes of nested tags', { timeout: 2 * TIMEOUT_MS }, () => {
    const depth = MEGABYTE
    expect(outcome(`${'<div>'.repeat(depth)}x${'</div>'.repeat(depth)}`)).toBe('x\n')
  })

  test('more pieces of markup than any text has are refused', { timeout: TIMEOUT_MS }, () => {
    expect(outcome(fill('<p>x', 3 * MEGABYTE))).toBe('page-too-large')
    expect(outcome(`<pre>${fill('x\n', 2 * MEGABYTE)}`)).toBe('page-too-large')
  })

  test('a long page is read whole', { timeout: TIMEOUT_MS }, () => {
    const paragraphs = Array.from({ length: 20_000 }, (_, index) => `Paragraph ${index} is here.`)
    const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')
    expect(outcome(`<div><h1>Tea</h1>${body}</div>`)).toBe(`Tea\n\n${paragraphs.join('\n\n')}\n`)
  })
})

describe('paragraphs below the greatest depth stay apart', () => {
  test('and inline markup does not part them', () => {
    const deep = '<div>'.repeat(300)
    expect(outcome(`${deep}<p>a <i id=x>b</i> c</p><p>d</p>`)).toBe('a b c\n\nd\n')
  })

  test('and what follows them is read as usual', () => {
    const deep = `<td>${'<div>'.repeat(300)}x</td>`
    const table = `<table><tr>${deep}</tr></table><div>y<div>z</div></div><p>Last.`
    expect(outcome(table)).toBe('x\n\ny\n\nz\n\nLast.\n')
  })
})

describe('markup that wants to be read as something else', () => {
  test.each([
    ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '<script>alert(1)</script>\n'],
    ["<p onclick=\"a('<b>x</b>')\" title='<p>y</p>'>Tea.</p>", 'Tea.\n'],
    ['<p>a<script>/*</script>b</p>', 'ab\n'],
    ['<script>"</scr"+"ipt>"</script><p>Tea.', 'Tea.\n'],
    ['<script src=x/><p>x</p></script><p>Tea.', 'Tea.\n'],
    ['<p>a</p><p __proto__=x constructor=y class=__proto__>b</p>', 'a\n\nb\n'],
    ['<x"y\'z>a</x"y\'z><p>b</p>', 'a\n\nb\n'],
    ['<p>a&#1;\u0002b</p><p>And some more text.', 'a b\n\nAnd some more text.\n'],
    ['<xmp><p>x</p></xmp><p>Tea.', 'Tea.\n'],
    ['<style><p>x</p></style><p>Tea.', 'Tea.\n'],
  ])('%j is read as %j', (markup, expected) => {
    expect(outcome(markup)).toBe(expected)
  })
})
