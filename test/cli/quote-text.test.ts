import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteText } from '../../src/cli/quote-text.ts'

const quotation = (sentence: string, ...words: readonly string[]) => ({
  document: 'a.txt',
  start: 0,
  end: sentence.length,
  sentence,
  marks: words.map((each) => {
    const start = sentence.indexOf(each)
    return { start, end: start + each.length }
  }),
})

test.each([
  ['Ada beat\nBob.', ['Ada', 'Bob'], '[Ada] beat [Bob].'],
  ['Ada  beat Bob.', [], 'Ada beat Bob.'],
  ['Ada\u001b beat Bob.', ['Bob'], 'Ada beat [Bob].'],
  ['艾达赢了。', ['赢'], '艾达[赢]了。'],
])('%j marked at %j', (sentence, words, expected) => {
  expect(quoteText(quotation(sentence, ...words))).toBe(expected)
})

test('a sentence that goes on for long is cut between words, far from what is marked', () => {
  const text = quoteText(quotation(`${'before '.repeat(60)}Ada won ${'after '.repeat(60)}`, 'Ada'))
  expect(text).toMatch(/^… (?:before )+\[Ada\] won (?:after )+…$/)
  expect(text.length).toBeGreaterThan(300)
  expect(text.length).toBeLessThan(500)
})

test('what is marked is shown whole, however long the sentence, and no character is torn', () => {
  const part = fc
    .string({ unit: 'grapheme', maxLength: 500 })
    .filter((each) => !/[[\]…]/.test(each))
  const word = fc.stringMatching(/^\w{1,8}$/)
  fc.assert(
    fc.property(part, word, part, (before, marked, after) => {
      const start = before.length
      const end = start + marked.length
      const text = quoteText({
        ...quotation(`${before}${marked}${after}`),
        marks: [{ start, end }],
      })
      expect(text).toContain(`[${marked}]`)
      expect(text.isWellFormed()).toBe(`${before}${after}`.isWellFormed())
    }),
  )
})

test('without gaps the sentence is cut anywhere but inside a character', () => {
  const text = quoteText(quotation(`${'🦆'.repeat(301)}Ada${'🦆'.repeat(301)}`, 'Ada'))
  expect(text).toMatch(/^… (?:🦆)+\[Ada\](?:🦆)+ …$/u)
})
