import { expect, test } from 'vitest'
import { stem } from '../../../src/language/en/stem.ts'

test.each([
  'industry industries industrial',
  'economy economic economies economical',
  'province provincial provinces',
  'modern modernize modernization modernisation',
  'protect protects protected protection protecting',
  'govern government governments',
  'plan plans planned planning',
  'coordinate coordinated coordination',
  'careful carefully',
  'dry dried',
  'child children',
  'colour color colours',
  'china chinese sino',
  'korea korean',
  'responsible responsibility',
  'east eastern',
])('%s are one', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1)
})

test.each([
  ['ring', 'red'],
  ['sea', 'season'],
  ['wing', 'win'],
  ['bus', 'busy'],
  ['news', 'new'],
])('%s and %s are two', (a, b) => {
  expect(stem(a)).not.toBe(stem(b))
})

test.each(['', 'a', 'is', 'zh', '中文', '5g', 'x'.repeat(1000)])('%j stays as it is', (word) => {
  expect(stem(word)).toBe(word)
})
