import { expect, test } from 'vitest'
import { wordLikeness } from '../../src/view/word-likeness.ts'

test.each([
  ['merganser', 'merganser', 1, 1],
  ['mergnaser', 'merganser', 0.8, 0.9],
  ['merganzer', 'merganser', 0.8, 0.9],
  ['mrganzer', 'merganser', 0.6, 0.7],
  ['mergan', 'merganser', 0.7, 0.95],
  ['duck', 'dusk', 0.6, 0.7],
  ['red', 'bed', 0.4, 0.6],
  ['to', 'do', 0, 0],
  ['economy', 'ecology', 0, 0],
  ['me', 'merganser', 0, 0],
])('%s is like %s by %d to %d', (typed, word, least, most) => {
  const likeness = wordLikeness(typed, word)
  expect(likeness).toBeGreaterThanOrEqual(least)
  expect(likeness).toBeLessThanOrEqual(most)
})
