import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TextPart, textParts } from '../../../src/view/text-pane/text-parts.ts'
import type { ViewMention } from '../../../src/view-model.ts'

const show = (text: string, parts: readonly TextPart[]): string =>
  parts
    .map((part) =>
      'span' in part
        ? `[${part.span.kind}:${show(text, part.children)}]`
        : text.slice(part.start, part.end),
    )
    .join('')

const lines = (text: string, mentions: readonly (readonly [string, number, number])[]) =>
  textParts(
    text,
    mentions.map(([node, start, end]): ViewMention => ({ node, start, end })),
  ).map(({ parts }) => show(text, parts))

describe('textParts', () => {
  it.each<[string, string, readonly (readonly [string, number, number])[], string[]]>([
    ['a text without mentions', 'abc', [], ['abc']],
    ['an empty text', '', [], []],
    ['lines, without those that are blank', 'ab\n \n\ncd\n', [], ['ab', 'cd']],
    [
      'mentions in the middle and at both ends',
      'abcdef',
      [
        ['x', 0, 1],
        ['y', 2, 4],
        ['z', 5, 6],
      ],
      ['[x:a]b[y:cd]e[z:f]'],
    ],
    [
      'a name inside a longer one',
      'abcdef',
      [
        ['x', 1, 5],
        ['y', 2, 4],
      ],
      ['a[x:b[y:cd]e]f'],
    ],
    [
      'three names inside each other',
      'abcdef',
      [
        ['x', 0, 6],
        ['y', 1, 5],
        ['z', 2, 3],
      ],
      ['[x:a[y:b[z:c]de]f]'],
    ],
    [
      'words that name two things, as the first',
      'abc',
      [
        ['x', 0, 3],
        ['y', 0, 3],
      ],
      ['[x:abc]'],
    ],
    [
      'a mention that crosses another, cut where that ends',
      'abcdef',
      [
        ['x', 0, 3],
        ['y', 2, 5],
      ],
      ['[x:ab[y:c]][y:de]f'],
    ],
    ['a mention over two lines, cut there', 'ab\ncd', [['x', 1, 4]], ['a[x:b]', '[x:c]d']],
    ['a mention beyond the text, left out', 'abc', [['x', 7, 9]], ['abc']],
  ])('cuts %s', (_, text, mentions, expected) => {
    expect(lines(text, mentions)).toEqual(expected)
  })

  it('loses and doubles no character, whatever the mentions', () => {
    const mention = fc
      .tuple(fc.nat(40), fc.nat(12))
      .map(([start, length]) => ({ node: 'x', start, end: start + length }))
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(mention), (text, mentions) => {
        const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)
        const flat = (part: TextPart): string =>
          'span' in part ? part.children.map(flat).join('') : text.slice(part.start, part.end)
        for (const { start, end, parts } of textParts(text, sorted))
          expect(parts.map(flat).join('')).toBe(text.slice(start, end))
      }),
    )
  })
})
