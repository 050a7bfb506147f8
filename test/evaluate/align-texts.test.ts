import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alignTexts } from '../../src/evaluate/align-texts.ts'
import { spanIn } from './make-case.ts'

test.each([
  ['the same text', 'a b c', 'a b c', 'b c', 'b c'],
  ['other gaps', 'a b c', 'a\n\n b\u00a0\u3000c', 'b c', 'b\u00a0\u3000c'],
  ['no gaps', '京 剧 团', '京剧团', '剧 团', '剧团'],
  ['more around', 'b c', 'a b c d', 'c', 'c'],
  ['a byte order mark', '\ufeffa b', 'a b', 'b', 'b'],
  ['a word that is gone', 'a b c', 'a c', 'c', 'c'],
])('%s: the words are found', (_what, from, to, words, expected) => {
  expect(alignTexts(from, to)(spanIn(from, words))).toEqual(spanIn(to, expected))
})

test('of words that come again, the same occurrence is taken', () => {
  const [from, to] = ['x and x or x.', 'so x and x - x.']
  expect(alignTexts(from, to)(spanIn(from, 'x', 1))).toEqual(spanIn(to, 'x', 1))
})

test.each([
  ['words that are gone', 'a b c', 'a c', { start: 2, end: 3 }],
  ['an occurrence too many', 'x, x', 'x; y', { start: 3, end: 4 }],
  ['white space', 'a b', 'a  b', { start: 1, end: 2 }],
  ['a span beyond the text', 'a b', 'a  b', { start: 9, end: 12 }],
])('%s: nothing is found', (_what, from, to, span) => {
  expect(alignTexts(from, to)(span)).toBeUndefined()
})

test('any words are found again in a text with other gaps', () => {
  const word = fc.string({ minLength: 1, maxLength: 4 }).filter((each) => !/\s/.test(each))
  const gap = fc.constantFrom(' ', '\n', '\u00a0 ', '\t')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap, gap), { minLength: 1, maxLength: 12 }), (words) => {
      const from = words.map(([each, space]) => each + space).join('')
      const to = words.map(([each, , space]) => space + each).join('')
      const align = alignTexts(from, to)
      let start = 0
      for (const [each, space] of words) {
        const found = align({ start, end: start + each.length })
        expect(found && to.slice(found.start, found.end)).toBe(each)
        start += each.length + space.length
      }
    }),
  )
})
