import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nestSpans, type TextNode } from '../../src/view/nest-spans.ts'

/** `[ ]` around each stretch, `( )` around the second piece of one that others cut. */
function show(nodes: readonly TextNode<string>[]): string {
  return nodes
    .map((node) => {
      if (!('span' in node)) return TEXT.slice(node.start, node.end)
      const [open, close] = node.isStart ? '[]' : '()'
      return `${open}${node.span.kind}:${show(node.children)}${close}`
    })
    .join('')
}

const TEXT = 'abcdefghij'
const whole = { start: 0, end: TEXT.length }
const span = (kind: string, start: number, end: number) => ({ kind, start, end })

describe('stretches of a text as a tree', () => {
  test.each([
    ['none', [], 'abcdefghij'],
    ['two side by side', [span('x', 1, 3), span('y', 3, 5)], 'a[x:bc][y:de]fghij'],
    ['one in another', [span('y', 3, 4), span('x', 1, 6)], 'a[x:bc[y:d]ef]ghij'],
    ['two of the same words', [span('x', 1, 3), span('y', 1, 3)], 'a[x:[y:bc]]defghij'],
    ['two that cross', [span('x', 1, 4), span('y', 3, 6)], 'a[x:bc[y:d]](y:ef)ghij'],
    ['one of nothing', [span('x', 3, 3)], 'abcdefghij'],
    ['one beyond the end', [span('x', 8, 99)], 'abcdefgh[x:ij]'],
    ['two beyond the end', [span('x', 7, 99), span('y', 8, 98)], 'abcdefg[x:h[y:ij]]'],
  ])('%s', (_what, spans, shown) => {
    expect(show(nestSpans(spans, whole))).toBe(shown)
  })

  test('of a part: what begins before it is a second piece', () => {
    const nodes = nestSpans([span('x', 1, 6)], { start: 4, end: 10 })
    expect(show(nodes)).toBe('(x:ef)ghij')
  })

  test('hold the text, character for character, and each stretch begins once', () => {
    const spans = fc.array(
      fc
        .tuple(fc.nat(12), fc.nat(12))
        .map(([a, b]) => ({ kind: `${a}`, start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 8 },
    )
    const leaves = (nodes: readonly TextNode<string>[]): string =>
      nodes
        .map((node) => ('span' in node ? leaves(node.children) : TEXT.slice(node.start, node.end)))
        .join('')
    const starts = (nodes: readonly TextNode<string>[]): unknown[] =>
      nodes.flatMap((node) =>
        'span' in node ? [...(node.isStart ? [node.span] : []), ...starts(node.children)] : [],
      )
    fc.assert(
      fc.property(spans, (some) => {
        const nodes = nestSpans(some, whole)
        expect(leaves(nodes)).toBe(TEXT)
        const begun = starts(nodes)
        expect(new Set(begun).size).toBe(begun.length)
        const visible = some.filter(({ start, end }) => start < end && start < TEXT.length)
        expect(begun).toHaveLength(visible.length)
      }),
    )
  })
})
