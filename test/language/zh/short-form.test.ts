import { describe, expect, it } from 'vitest'
import { shortForms as englishShortForms } from '../../../src/language/en/short-form.ts'
import { shortForms } from '../../../src/language/zh/short-form.ts'

describe('shortForms finds the name that brackets give', () => {
  it.each([
    ['以下简称《总体规划》', '总体规划'],
    ['简称《行动计划》', '行动计划'],
    ['以下简称“云岭锂材”', '云岭锂材'],
    ['下称云岭锂材', '云岭锂材'],
    ['以下统称为“三县”', '三县'],
    [' 以下简称：“意见” ', '意见'],
  ])('%s', (bracketed, name) => {
    expect(shortForms(bracketed)).toEqual([name])
  })

  it('several names', () => {
    expect(shortForms('简称云岭锂材、岭材')).toEqual(['云岭锂材', '岭材'])
    expect(shortForms('簡稱嶺材')).toEqual(['嶺材'])
  })

  it.each(['2023—2032年', '修订草案', '以下简称', '简称《甲》，下同', '记者 李华'])(
    'none: %s',
    (bracketed) => {
      expect(shortForms(bracketed)).toEqual([])
    },
  )

  it.each([
    ['hereinafter referred to as the "Master Plan"', 'Master Plan'],
    ['hereafter the River Plan', 'River Plan'],
    ['hereinafter "Nanhu Glass"', 'Nanhu Glass'],
  ])('%s', (bracketed, name) => {
    expect(englishShortForms(bracketed)).toEqual([name])
  })

  it.each(['2023-2032', 'hereinafter', 'the Master Plan', 'here the Plan'])(
    'none: %s',
    (bracketed) => {
      expect(englishShortForms(bracketed)).toEqual([])
    },
  )
})
