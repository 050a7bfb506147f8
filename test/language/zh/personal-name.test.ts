import { describe, expect, it } from 'vitest'
import { personWords } from '../../../src/language/zh/person-words.ts'
import { personalNameAt } from '../../../src/language/zh/personal-name.ts'
import { segment } from '../../../src/language/zh/segment.ts'

/** The name that starts at the first character. */
function nameIn(text: string, evidence: 'none' | 'context'): string | undefined {
  const tokens = segment(text)[0]?.tokens ?? []
  const name = personalNameAt(tokens, 0, evidence)
  return name && text.slice(tokens[name.first]?.start, tokens[name.last]?.end)
}

describe('names that need nothing beside them', () => {
  it.each([
    ['张某到案。', '张某'],
    ['李某某到案。', '李某某'],
    ['欧阳某说。', '欧阳某'],
    ['扎西·次仁出席。', '扎西·次仁'],
    ['阿不都热西提·阿不力孜当选。', '阿不都热西提·阿不力孜'],
    ['弗拉基米尔·普京访华。', '弗拉基米尔·普京'],
  ])('%s: %s', (text, name) => {
    expect(nameIn(text, 'none')).toBe(name)
  })
})

describe('names that need a sign of a person', () => {
  it.each([
    ['李明华指出，', '李明华'],
    ['欧阳明志同志主持', '欧阳明志'],
    ['司马睿出席', '司马睿'],
    ['周伟（女，回族）', '周伟'],
    ['诸葛亮先生说', '诸葛亮'],
    ['闵江雪 二审：', '闵江雪'],
    ['索南才让长期跟踪', '索南才让'],
    ['尼玛次仁表示同意', '尼玛次仁'],
    ['巴特尔出席', '巴特尔'],
    ['图雅说，草长得好', '图雅'],
    ['阿不都拉主持', '阿不都拉'],
  ])('%s: %s', (text, name) => {
    expect(nameIn(text, 'context')).toBe(name)
    expect(nameIn(text, 'none')).toBeUndefined()
  })

  it.each(['拉开了窗帘', '朝鲜的客人', '汗水很多'])('no name: %s', (text) => {
    expect(nameIn(text, 'context')).toBeUndefined()
  })
})

describe('what stands beside a name', () => {
  const tokensOf = (text: string) => segment(text)[0]?.tokens ?? []

  it.each([
    ['女士说', 'female'],
    ['先生说', 'male'],
    ['同志说', undefined],
  ])('a title, %s', (text, gender) => {
    expect(personWords.titleAt(tokensOf(text), 0)).toMatchObject(gender ? { gender } : {})
  })

  it.each([
    ['（女，回族，1988年生）', { gender: 'female' }],
    ['（男）', { gender: 'male' }],
    ['（满族）', {}],
    ['（草案）', undefined],
    ['，女，', { gender: 'female' }],
    ['，女', undefined],
  ])('a note, %s', (text, sign) => {
    expect(personWords.signAt(tokensOf(text), 0)).toEqual(sign)
  })

  it.each([
    ['赵女士说', '赵'],
    ['赵先生说', '赵'],
    ['王副省长说', '王'],
    ['欧阳市长说', '欧阳'],
  ])('a surname alone, %s', (text, surname) => {
    const tokens = tokensOf(text)
    const name = personWords.surnameAt(tokens, 0)
    expect(name && text.slice(tokens[name.first]?.start, tokens[name.last]?.end)).toBe(surname)
  })

  it.each(['全市长', '党书记说', '副省长说', '门口'])('no surname, %s', (text) => {
    expect(personWords.surnameAt(tokensOf(text), 0)).toBeUndefined()
  })
})
