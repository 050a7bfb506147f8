import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readEnglishNumber, readHanNumber } from '../../../src/resolve/lattice/read-number.ts'

test.each([
  ['一', 1],
  ['十', 10],
  ['十四', 14],
  ['五十', 50],
  ['一百零三', 103],
  ['二百一十二', 212],
  ['两千', 2000],
  ['千万', 10_000_000],
  ['三万五千', 35_000],
  ['二〇二一', 2021],
  ['二零三五', 2035],
  ['十四五', undefined],
  ['一二', undefined],
  ['山', undefined],
  ['一山', undefined],
  ['', undefined],
])('%s is %s', (text, value) => {
  expect(readHanNumber(text)).toBe(value)
})

test.each([
  ['14', 14],
  ['14th', 14],
  ['fourteenth', 14],
  ['first', 1],
  ['hundred', 100],
  ['nd', undefined],
  ['12345678901', undefined],
])('%s is %s', (word, value) => {
  expect(readEnglishNumber(word)).toBe(value)
})

test('no run of numerals fails', () => {
  const numerals = fc.string({ unit: fc.constantFrom(...'〇一二两九十百千万亿零'), maxLength: 12 })
  fc.assert(
    fc.property(numerals, (text) => {
      const value = readHanNumber(text)
      expect(value === undefined || value >= 0).toBe(true)
    }),
  )
})
