import fc from 'fast-check'
import { expect, test } from 'vitest'
import { segmentSyllables } from '../../../src/resolve/lattice/segment-syllables.ts'
import { editDistance, nearWords } from '../../../src/resolve/lattice/spelling.ts'

test.each([
  ['harbour', 'harbour', 0],
  ['harbour', 'harbor', 1],
  ['goverment', 'government', 1],
  ['recieve', 'receive', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance)
  expect(editDistance(b, a, 5)).toBe(distance)
})

test('of words further apart than asked for, no more is found out', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 8 })
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b, 9), limit + 1))
    }),
  )
})

test.each([
  ['omikron', ['omicron']],
  ['omicron', []],
  ['ocean', []],
  ['cat', []],
  ['philharmnic', ['philharmonic']],
])('%s is near %j', (word, near) => {
  const lists: string[][] = Array.from({ length: 20 }, () => [])
  for (const each of ['omicron', 'cats', 'philharmonic', 'amicron']) lists[each.length]?.push(each)
  expect(nearWords(word, (length) => lists[length] ?? [])).toEqual(near)
})

test('a word of pinyin falls into syllables in every way there is', () => {
  const known = new Set(['fan', 'fang', 'gan', 'an', 'a'])
  expect(
    segmentSyllables('fangan', known)
      .map((way) => way.join(' '))
      .sort(),
  ).toEqual(['fan gan', 'fang an'])
  expect(segmentSyllables('fangx', known)).toEqual([])
  expect(segmentSyllables('a'.repeat(24), known).length).toBeLessThanOrEqual(16)
  expect(segmentSyllables('a'.repeat(1000), known)).toEqual([])
})
