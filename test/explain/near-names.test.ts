import { expect, test } from 'vitest'
import { nearNames } from '../../src/explain/near-names.ts'

const NAMES = ['Ada Example', 'Ada Marsh', 'Rook Opening Society', 'Rook', '中华棋社', 'Vell']

test.each([
  ['a slip', 'Ada Exampel', ['Ada Example']],
  ['a slip in a part', 'Openning', ['Rook Opening Society']],
  ['another case', 'ada marsj', ['Ada Marsh']],
  ['one character of another script', '中国棋社', ['中华棋社']],
  ['a part of a name without gaps', '棋杜', []],
  ['nothing near', 'Zwischenzug', []],
  ['nothing', '', []],
])('%s', (_what, words, expected) => {
  expect(nearNames(words, NAMES)).toEqual(expected)
})

test('the nearest come first, no more than asked for, and none that holds a nearer one', () => {
  const names = ['Rook Society', 'Rooks', 'Rocks', 'Rook', 'Rood', 'Rook']
  expect(nearNames('Rook', names, { limit: 3, threshold: 0.5 })).toEqual(['Rook', 'Rood', 'Rocks'])
})
