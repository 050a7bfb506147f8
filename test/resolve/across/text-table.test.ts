import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_LIST, numberLists } from '../../../src/resolve/across/number-lists.ts'
import { textTable } from '../../../src/resolve/across/text-table.ts'

const texts = fc.array(
  fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '云溪', 'a'.repeat(300_000))),
)

test('different texts have numbers in the order in which they come, and are given back', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const table = textTable()
      const numbers = given.map((text) => table.add(text))
      const different = [...new Set(given)]
      expect(numbers).toEqual(given.map((text) => different.indexOf(text)))
      expect(different.map((_, number) => table.at(number))).toEqual(different)
      expect(different.map((text) => table.find(text))).toEqual(different.map((_, index) => index))
      expect([table.size(), table.find('nothing like it')]).toEqual([different.length, -1])
    }),
    { numRuns: 50, seed: 20261130 },
  )
})

test('a table of many texts finds each of them', () => {
  const table = textTable()
  const many = Array.from({ length: 20_000 }, (_, index) => `https://example.org/thing/${index}`)
  for (const text of many) table.add(text)
  expect(many.every((text, index) => table.find(text) === index && table.at(index) === text)).toBe(
    true,
  )
})

test('lists grow side by side', () => {
  const pushes = fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -9, max: 9 })))
  fc.assert(
    fc.property(pushes, (given) => {
      const lists = numberLists()
      const kept = new Map<number, number>()
      for (const [list, value] of given) {
        kept.set(list, lists.push(kept.get(list) ?? NO_LIST, value))
      }
      for (const [list, own] of kept) {
        const values = given.filter(([of]) => of === list).map(([, value]) => value)
        expect([lists.read(own), lists.last(own)]).toEqual([values, values.at(-1)])
      }
      expect([lists.read(NO_LIST), lists.last(NO_LIST)]).toEqual([[], undefined])
    }),
    { seed: 20261130 },
  )
})
