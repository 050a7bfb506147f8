import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InternalError } from '../../src/errors.ts'
import { dataOfView, renderView } from '../../src/graph/render-view.ts'
import { viewData } from '../../src/graph/view-data.ts'
import type { ViewData } from '../../src/view-model.ts'
import { hostileGraph, hostilePack } from '../fixtures/view/hostile.ts'
import { lightsGraph, lightsPack } from '../fixtures/view/lights.ts'
import { multiply } from '../fixtures/view/multiply.ts'

const TEMPLATE =
  '<head><title>Graph</title><script type="application/json" id="merganser-data"></script></head><p>$&</p>'

function embedded(html: string): string {
  return (
    /<script type="application\/json" id="merganser-data">([^<]*)<\/script>/.exec(html)?.[1] ?? ''
  )
}

const withTitle = (title: string): ViewData => ({ ...viewData([lightsGraph], lightsPack), title })

describe('the page', () => {
  it.each([
    ['usual', viewData([lightsGraph], lightsPack)],
    ['hostile', viewData([hostileGraph], hostilePack)],
    ['with lines that no statement tells', multiply(viewData([lightsGraph], lightsPack), 3)],
  ])('holds its data, letter by letter: %s', (_, data) => {
    expect(dataOfView(renderView(data, TEMPLATE))).toEqual(data)
  })

  it('names a thing once, however often it is in a statement', () => {
    const data = viewData([lightsGraph], lightsPack)
    const json = embedded(renderView(data, TEMPLATE))
    expect(json.split('/id/session"').length - 1).toBe(1)
    expect(json.length).toBeLessThan(JSON.stringify(data).length / 2)
  })

  it('has nothing in its data that could end the element or break a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const json = embedded(renderView(withTitle(title), TEMPLATE))
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(json).title).toBe(title)
      }),
      { numRuns: 30 },
    )
  })

  it.each([
    ['plain', 'plain'],
    ['</title><script>', '&lt;/title&gt;&lt;script&gt;'],
    ['a & "b" $1 $& $`', 'a &amp; &quot;b&quot; $1 $&amp; $`'],
  ])('has a title that stays one: %s', (title, expected) => {
    expect(renderView(withTitle(title), TEMPLATE)).toContain(`<title>${expected}</title>`)
  })

  it('keeps the rest of the template as it is', () => {
    expect(renderView(withTitle('x'), TEMPLATE)).toMatch(/<p>\$&<\/p>$/)
  })

  it.each(['', '<title>x</title>', TEMPLATE.replace('title', 'h1')])(
    'is refused a template that has no place for it: %j',
    (template) => {
      expect(() => renderView(withTitle('x'), template)).toThrow(InternalError)
    },
  )
})
