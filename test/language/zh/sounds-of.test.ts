import { expect, test } from 'vitest'
import { soundsOf } from '../../../src/language/zh/sounds-of.ts'
import { dictionary } from '../../resolve/lattice/sample.ts'

test.each([
  ['重庆', ['chongqing', 'zhongqing']],
  ['中华秋沙鸭', ['zhonghuaqiushaya']],
  ['鸭', []],
  ['中华 abc', []],
])('soundsOf %s', (label, sounds) => {
  expect(soundsOf(label, dictionary).sort()).toEqual(sounds)
})
