import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDistinct } from '../../src/corpus/count-distinct.ts'
import { openDigester } from '../../src/corpus/digest-text.ts'

test('different texts of several lists count once each, however many groups they are in', async () => {
  const digestText = await openDigester()
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 60 })))
  fc.assert(
    fc.property(fc.array(lists), (groups) => {
      const digests = groups.map((numbers) =>
        numbers.map((each) => Float64Array.from(each, (n) => digestText(`${n}`))),
      )
      const upTo = (end: number): number => new Set(groups.slice(0, end + 1).flat(2)).size
      expect(countDistinct(digests)).toEqual(groups.map((_, index) => upTo(index)))
    }),
    { seed: 20261130 },
  )
})
