import { describe, expect, it } from 'vitest'
import { tiesOtherName } from '../../../src/language/zh/renames.ts'

describe('tiesOtherName', () => {
  it.each([
    '，1961年改称',
    '于1952年更名为“',
    '”变更为“',
    '，成立于1951年，后改名为',
    '前身为',
    '（原名',
    '，經批准，2003年正式更名為「',
  ])('%s: another name of the same thing', (between) => {
    expect(tiesOtherName(between)).toBe(true)
  })

  it.each(['', '隶属于', '与乙校合并，更名为', '改为', '出资，将丙厂更名为', '更名后与'])(
    '%s: nothing of the kind',
    (between) => {
      expect(tiesOtherName(between)).toBe(false)
    },
  )
})
