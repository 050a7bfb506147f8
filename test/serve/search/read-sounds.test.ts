import { expect, test } from 'vitest'
import { readSound } from '../../../src/serve/search/read-sounds.ts'

test.each([
  ['zhonghua', 'zhonghua'],
  ['Zhōng huá', 'zhonghua'],
  ['zhong1 hua2', 'zhonghua'],
  ["Xi'an", 'xian'],
  ['lü4 shi1', 'lushi'],
  ['merganser', undefined],
  ['a', undefined],
  ['中华', undefined],
  ['', undefined],
])('readSound %s', (query, sound) => {
  expect(readSound(query)).toBe(sound)
})
