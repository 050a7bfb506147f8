import { describe, expect, test } from 'vitest'
import { startsLarge, startsSmall } from '../../src/language/letter-case.ts'

const LARGE = ['Rook', 'Éva', 'Łódź', 'Ωmega', 'Ж', '𝐀b', 'X-ray']
const SMALL = ['rook', 'éva', 'łódź', 'ωmega', 'ж', '𝐚B', 'x-ray']
const NEITHER = ['', '1st', '-A', '“A', '塔', 'ªA', '@', '[', '`', '{', 'ǅ']

describe('letter case', () => {
  test.each(LARGE)('startsLarge: %s', (text) => {
    expect([startsLarge(text), startsSmall(text)]).toEqual([true, false])
  })

  test.each(SMALL)('startsSmall: %s', (text) => {
    expect([startsLarge(text), startsSmall(text)]).toEqual([false, true])
  })

  test.each(NEITHER)('neither: “%s”', (text) => {
    expect([startsLarge(text), startsSmall(text)]).toEqual([false, false])
  })
})
