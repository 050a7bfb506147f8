import { describe, expect, it } from 'vitest'
import { countsIn, withoutCounts } from '../../../src/language/zh/counts.ts'

describe('numbers that count events and terms', () => {
  it.each([
    ['第二次会议', ['2']],
    ['十四届棋院第二十一次例会', ['14', '21']],
    ['第3届棋会', ['3']],
    ['二十届三中全会', ['20', '3']],
    ['第十五屆棋會', ['15']],
    ['2023年例会', []],
    ['三年例会', []],
  ])('%s: %j', (name, counts) => {
    expect(countsIn(name)).toEqual(counts)
  })

  it.each([
    ['十四届棋院', '棋院'],
    ['甲乙省第十三届棋院', '甲乙省棋院'],
    ['第一棋院', '第一棋院'],
    ['三中全会', '三中全会'],
  ])('%s without them: %s', (name, rest) => {
    expect(withoutCounts(name)).toBe(rest)
  })
})
