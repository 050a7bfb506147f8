import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { htmlPage } from '../../../src/serve/pages/html-page.tsx'
import type { PageOptions } from '../../../src/serve/pages/page-options.ts'
import type { Served } from '../../../src/serve/served.ts'
import { serveSample } from '../sample.ts'

let served: Served
beforeAll(async () => {
  served = await serveSample()
})

async function open(options: PageOptions) {
  const response = await htmlPage(served, options)
  const html = await response.text()
  return { response, html, page: parseHTML(html).document }
}

describe('a page', () => {
  test('has a name, landmarks, a way to search, and says what it may run', async () => {
    const { response, html, page } = await open({ title: 'Results', children: <h1>Results</h1> })
    expect(html.startsWith('<!doctype html><html lang="en">')).toBe(true)
    expect(page.title).toMatch(/^Results · Han Jun presided/)
    for (const landmark of ['header', 'search', 'nav', 'main', 'footer'])
      expect(page.querySelectorAll(landmark), landmark).toHaveLength(1)
    expect(page.querySelector('form')?.getAttribute('action')).toBe('/search')
    const policy = response.headers.get('Content-Security-Policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('says where it lives and in which other forms it is to be had', async () => {
    const { response, page } = await open({
      title: 'X',
      canonical: '/夜/x">y',
      alternates: [{ type: 'text/turtle', href: '/x.ttl' }],
      children: '',
    })
    const link = response.headers.get('Link') ?? ''
    expect(link).toContain('</%E5%A4%9C/x%22%3Ey>; rel="canonical"')
    expect(link).toContain('</x.ttl>; rel="alternate"; type="text/turtle"')
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('/夜/x">y')
  })

  test('shows text that looks like markup as text, wherever it stands', async () => {
    const hostile = '</title><script>alert(1)</script>"\'><img src=x onerror=alert(1)>'
    const { html, page } = await open({
      title: hostile,
      description: hostile,
      searched: hostile,
      children: <p title={hostile}>{hostile}</p>,
    })
    expect(html).not.toContain('<script>')
    expect(page.querySelectorAll('img')).toHaveLength(0)
    expect(page.querySelector('main p')?.textContent).toBe(hostile)
    expect(page.querySelector('main p')?.getAttribute('title')).toBe(hostile)
    expect(page.querySelector('input')?.getAttribute('value')).toBe(hostile)
  })

  test('has no script and no style of its own', async () => {
    const { page } = await open({ title: 'X', children: <h1>X</h1> })
    expect(page.querySelectorAll('style, [style]')).toHaveLength(0)
    for (const script of page.querySelectorAll('script'))
      expect(script.getAttribute('src')).toMatch(/^\/assets\//)
  })
})
