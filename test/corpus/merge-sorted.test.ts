import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeSorted } from '../../src/corpus/merge-sorted.ts'

const BY_FIRST = {
  keyOf: (item: string) => item.slice(0, 1),
  compare: (a: string, b: string) => (a < b ? -1 : a === b ? 0 : 1),
}

test('groups come in order, each with all items of its key, whichever lists have them', () => {
  const item = fc.tuple(fc.constantFrom(...'abcdef'), fc.nat(3)).map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.array(fc.array(item)), (lists) => {
      const sorted = lists.map((list) => [...list].sort())
      const groups = [...mergeSorted(sorted, BY_FIRST)].map((group) => [...group].sort())
      const keys = groups.map(([first = '']) => first.slice(0, 1))
      expect(keys).toEqual([...new Set(keys)].sort())
      expect(groups.flat()).toEqual(lists.flat().sort())
    }),
    { numRuns: 200, seed: 20261201 },
  )
})

test('lists that are not read to their end are closed', () => {
  const closed: string[] = []
  function* list(name: string): Generator<string> {
    try {
      yield `a${name}`
      yield `b${name}`
    } finally {
      closed.push(name)
    }
  }
  for (const _ of mergeSorted([list('x'), list('y')], BY_FIRST)) break
  expect(closed.sort()).toEqual(['x', 'y'])
})
