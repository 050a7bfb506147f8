import { expect, test } from 'vitest'
import { readSound, soundsOf } from '../../../src/serve/search/read-sounds.ts'
import { dictionary } from '../../resolve/lattice/sample.ts'

test.each([
  ['重庆', ['chongqing', 'zhongqing']],
  ['中华秋沙鸭', ['zhonghuaqiushaya']],
  ['鸭', []],
  ['中华 abc', []],
])('soundsOf %s', (label, sounds) => {
  expect(soundsOf(label, dictionary).sort()).toEqual(sounds)
})

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
