import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markEvidence } from '../../src/view/mark-evidence.ts'

const words = 'one two three four five six seven eight nine ten eleven twelve '
const long = words.repeat(6).trim()
const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}
const kinds = (text: string, marks: { start: number; end: number }[]) =>
  markEvidence(text, { start: 0, end: text.length, marks }).map(({ kind, text: part }) => [
    kind,
    part,
  ])

describe('a sentence with marks', () => {
  it('is whole again when its pieces are joined, with each mark a piece', () => {
    const sentence = fc.tuple(fc.string({ minLength: 1, maxLength: 400 }), fc.array(fc.nat(400)))
    fc.assert(
      fc.property(sentence, ([text, cuts]) => {
        const edges = [...new Set(cuts.filter((cut) => cut <= text.length))].sort((a, b) => a - b)
        const marks = edges.flatMap((start, index) =>
          index % 2 === 0 && edges[index + 1] !== undefined
            ? [{ start, end: edges[index + 1] ?? start }]
            : [],
        )
        const segments = markEvidence(text, { start: 0, end: text.length, marks })
        expect(segments.map((each) => each.text).join('')).toBe(text)
        expect(segments.filter(({ kind }) => kind === 'mark').map((each) => each.text)).toEqual(
          marks.map(({ start, end }) => text.slice(start, end)),
        )
      }),
    )
  })

  it('keeps the words near a mark and leaves out what is far from every mark', () => {
    const pieces = kinds(long, [spanOf(long, 'twelve')])
    expect(pieces.map(([kind]) => kind)).toEqual(
      ['gap', 'near', 'mark', 'near', 'gap'].slice(-pieces.length),
    )
    expect(pieces.at(-1)?.[0]).toBe('gap')
    expect(pieces.at(-1)?.[1]?.length).toBeGreaterThan(200)
  })

  it('cuts between words', () => {
    for (const [kind, text = ''] of kinds(long, [spanOf(long, 'twelve')]))
      if (kind === 'gap') expect(long).toMatch(new RegExp(`(^|\\s)${text.trim()}(\\s|$)`))
  })

  it('leaves out nothing of a short one, and nothing where nothing is marked', () => {
    expect(kinds('a b c', [{ start: 2, end: 3 }])).toEqual([
      ['near', 'a '],
      ['mark', 'b'],
      ['near', ' c'],
    ])
    expect(kinds(long, [])).toEqual([['near', long]])
  })

  it.each([
    ['outside the sentence', [{ start: 0, end: 3 }]],
    ['that is empty', [{ start: 6, end: 6 }]],
    ['that runs over its end', [{ start: 8, end: 99 }]],
  ])('passes over a mark %s', (_, marks) => {
    expect(markEvidence('Out. In here. Out.', { start: 5, end: 13, marks })).toEqual([
      { kind: 'near', text: 'In here.' },
    ])
  })

  it('passes over a mark inside another', () => {
    const marks = [
      { start: 0, end: 5 },
      { start: 2, end: 4 },
    ]
    expect(kinds('abcdefg', marks)).toEqual([
      ['mark', 'abcde'],
      ['near', 'fg'],
    ])
  })
})
