import { describe, expect, it, test } from 'vitest'
import { countSyllables } from '../../../src/language/zh/pinyin.ts'
import { SURNAMES, surnameOfPinyin, surnamesOfGloss } from '../../../src/language/zh/surnames.ts'

describe('the table of surnames', () => {
  test('holds the common ones, each once, the most common first', () => {
    const characters = SURNAMES.map(({ han }) => han)
    expect(characters.slice(0, 3).sort()).toEqual(['张', '李', '王'].sort())
    expect(characters).toEqual(expect.arrayContaining([...'韩于万钱石钱何应常'.split(''), '欧阳']))
    expect(new Set(characters).size).toBe(characters.length)
  })

  test('gives one syllable of pinyin for each character', () => {
    const wrong = SURNAMES.filter(({ han, pinyin }) => countSyllables(pinyin) !== [...han].length)
    expect(wrong).toEqual([])
  })

  test('is written as it is looked up', () => {
    for (const { han, pinyin, glosses } of SURNAMES) {
      expect(han).toMatch(/^\p{Script=Han}{1,2}$/u)
      expect(pinyin).toMatch(/^[a-z]+$/)
      for (const gloss of glosses) expect(gloss).toMatch(/^[a-z]+(?: [a-z]+)?$/)
    }
  })
})

describe('surnameOfPinyin', () => {
  it.each([
    ['wang', '王'],
    ['li', '李'],
    ['han', '韩'],
    ['yu', '于'],
    ['ouyang', '欧阳'],
  ])('%s is most often %s', (pinyin, han) => {
    expect(surnameOfPinyin(pinyin)?.han).toBe(han)
  })

  it.each(['', 'Wang', 'changchun', 'constructor', '__proto__'])('%j is none', (word) => {
    expect(surnameOfPinyin(word)).toBeUndefined()
  })
})

describe('surnamesOfGloss: the commonest first', () => {
  it.each([
    ['king', '王'],
    ['in', '于'],
    ['ten thousand', '万'],
    ['money', '钱'],
    ['stone', '石'],
    ['should', '应'],
    ['often', '常'],
    ['and', '和'],
  ])('%s may have been %s', (gloss, han) => {
    expect(surnamesOfGloss(gloss)[0]?.han).toBe(han)
  })

  it.each(['', 'King', 'the', 'emperor', 'hasOwnProperty'])('%j is none', (word) => {
    expect(surnamesOfGloss(word)).toEqual([])
  })

  it('a word that is several', () => {
    expect(surnamesOfGloss('to').map(({ han }) => han)).toEqual(['于', '向'])
  })
})
