import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { countSyllables, isSyllable } from '../../../src/language/zh/pinyin.ts'

/** One or more of each initial and of each final. */
const SYLLABLES = `ba po mi fu de te ni lu ge ke he ji qing xiong zhuang chuai shuo ri zan cun song
  ya wei yuan yue lve nve er a o ai an ang ao ou en liu jiong lia weng yong gua zhei miu nin dei`.split(
  /\s+/,
)

describe('isSyllable: what a character may be read as', () => {
  it.each(SYLLABLES)('%s', (word) => {
    expect(isSyllable(word)).toBe(true)
  })

  it.each([
    '',
    'king',
    'sing',
    'x',
    'ng',
    'tion',
    'qong',
    'gi',
    'jo',
    'wong',
    'yei',
    'zhia',
    'Han',
    ...'ro zo ho len ten fin pong bong der kei shong tei nun'.split(' '),
    'hero',
  ])('%j is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })
})

describe('countSyllables: how many characters a word may have been', () => {
  it.each([
    ['han', 1],
    ['xian', 1],
    ["xi'an", 2],
    ['xi’an', 2],
    ['xiao-bo', 2],
    ['xiaobo', 2],
    ['shuting', 2],
    ['changchun', 2],
    ['zhuang', 1],
    ['heilongjiang', 3],
    ['fangan', 2],
    ['aaaa', 4],
  ])('%s: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })

  it.each([
    '',
    'harbin',
    'hello',
    'emperor',
    'xi-',
    "'an",
    'xi--an',
    '韩',
    'zhang1',
    'a'.repeat(25),
  ])('%j is no pinyin', (word) => {
    expect(countSyllables(word)).toBeUndefined()
  })

  test('a run of syllables falls into no more than were put together', () => {
    const run = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(run, (syllables) => {
        const count = countSyllables(syllables.join('')) ?? Number.POSITIVE_INFINITY
        expect(count).toBeGreaterThanOrEqual(1)
        expect(count).toBeLessThanOrEqual(syllables.length)
      }),
    )
  })

  test('apostrophes keep syllables apart', () => {
    const run = fc.array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(run, (syllables) => {
        expect(countSyllables(syllables.join("'"))).toBe(syllables.length)
      }),
    )
  })
})
