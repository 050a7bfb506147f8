import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partSentences } from '../../src/extract/part-sentences.ts'
import { languageOf } from '../../src/language/index.ts'
import type { Sentence } from '../../src/model.ts'

const english = languageOf('en')
const read = (text: string): Sentence[] => english.segment(text)
const textsOf = (text: string): string[] =>
  partSentences(read(text), 1).map(({ start, end }) => text.slice(start, end))

describe('sentences in parts', () => {
  test('one that people write stays whole', () => {
    const text = `The committee of ${'Ann Roe, '.repeat(300)}and Bob Poe met.`
    expect(textsOf(text)).toEqual([text])
  })

  test.each([
    ['behind a semicolon', `${'rook '.repeat(700)}; ${'pawn, '.repeat(400)}`, /;$/],
    ['behind a comma where there is no semicolon', 'rook rook, '.repeat(500), /,$/],
    ['anywhere where there is neither', 'rook '.repeat(1500), /rook$/],
  ])('a longer one ends %s', (_where, text, end) => {
    const [first = '', second] = textsOf(text)
    expect(first).toMatch(end)
    expect(second).toBeDefined()
  })

  test('parts hold all tokens in order, none over the limit, and span them', () => {
    const piece = fc.constantFrom('rook ', 'pawn, ', 'king; ', 'Ann Roe ', '( ')
    const pieces = fc.array(piece, { minLength: 1, maxLength: 4000, size: 'max' })
    fc.assert(
      fc.property(pieces, (words) => {
        const sentences = read(words.join(''))
        const parts = partSentences(sentences, 1)
        expect(parts.flatMap(({ tokens }) => tokens)).toEqual(
          sentences.flatMap(({ tokens }) => tokens),
        )
        for (const { start, end, tokens } of parts) {
          expect(tokens.length).toBeLessThanOrEqual(1000)
          expect([start, end]).toEqual([tokens[0]?.start, tokens.at(-1)?.end])
        }
      }),
      { numRuns: 25 },
    )
  })
})
