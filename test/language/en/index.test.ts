import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { english } from '../../../src/language/en/index.ts'
import { languageOf } from '../../../src/language/index.ts'

describe('singular and plural are one word', () => {
  it.each([
    ['industries', 'industry'],
    ['plans', 'plan'],
    ['measures', 'measure'],
    ['boxes', 'box'],
    ['passes', 'pass'],
    ['churches', 'church'],
    ['dishes', 'dish'],
    ['ties', 'tie'],
    ['houses', 'house'],
    ['caches', 'cache'],
    ['headaches', 'headache'],
    ['niches', 'niche'],
    ['beaches', 'beach'],
    ['sizes', 'size'],
    ['prizes', 'prize'],
    ['waltzes', 'waltz'],
    ['quizzes', 'quiz'],
    ['buses', 'bus'],
    ['lenses', 'lens'],
    ['heroes', 'hero'],
    ['wolves', 'wolf'],
    ['women', 'woman'],
  ])('%s and %s', (plural, singular) => {
    expect(english.fold(plural)).toBe(english.fold(singular))
  })

  it.each([
    'gas',
    'news',
    'series',
    'chaos',
    'physics',
    'this',
    'his',
    'was',
    'is',
    'us',
    'pass',
    'status',
    'analysis',
    'press',
    '2020s',
  ])('%s stays', (word) => {
    expect(english.fold(word)).toBe(word)
  })

  test('folding what is folded changes nothing', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcehisuxyz'), maxLength: 8 })
    fc.assert(
      fc.property(word, (any) => {
        const once = english.fold(any)
        expect(english.fold(once)).toBe(once)
      }),
    )
  })
})

describe('the phrase of a pack and the words of a text are compared as the same tokens', () => {
  it.each([
    ['executive meetings', ['executive', 'meeting']],
    ['Provincial Party Committee', ['provincial', 'party', 'committee']],
    ['straw-to-meat', ['straw', '-', 'to', '-', 'meat']],
    ['a calling card for', ['a', 'calling', 'card', 'for']],
    ['One. Two.', ['one', '.', 'two', '.']],
    ['', []],
  ])('%j', (phrase, tokens) => {
    expect(english.phraseTokens(phrase)).toEqual(tokens)
  })
})

describe('the language of a document', () => {
  it.each([
    ['en', 'en'],
    ['tlh', 'en'],
    ['', 'en'],
  ])('%j is read as %s', (code, expected) => {
    expect(languageOf(code).code).toBe(expected)
  })
})

test('words are listed as they are looked up: in lower case, as single tokens', () => {
  for (const [list, words] of Object.entries(english.words)) {
    for (const word of [...words].flat()) expect(word, list).toBe(word.toLowerCase())
  }
})
