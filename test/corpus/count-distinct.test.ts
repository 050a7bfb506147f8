import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countDistinct } from '../../src/corpus/count-distinct.ts'
import { openDigester } from '../../src/corpus/digest-text.ts'

test('different texts of several lists count once each', async () => {
  const digestText = await openDigester()
  const lists = fc.array(fc.array(fc.integer({ min: 0, max: 60 })))
  fc.assert(
    fc.property(lists, (numbers) => {
      const digests = numbers.map((each) => Float64Array.from(each, (n) => digestText(`${n}`)))
      expect(countDistinct(digests)).toBe(new Set(numbers.flat()).size)
    }),
    { seed: 20261130 },
  )
})
