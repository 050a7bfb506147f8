import fc from 'fast-check'
import { expect, test } from 'vitest'
import { restoreRepeated, shortenRepeated } from '../../src/corpus/repeated-texts.ts'

test('what was shortened is restored, whatever comes again', () => {
  const text = fc.constantFrom('a', 'b', '{"value":1}', '云溪', 'x'.repeat(2000))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      const written = texts.map(shortenRepeated())
      expect(written.map(restoreRepeated((each) => each))).toEqual(texts)
    }),
    { numRuns: 100, seed: 20261201 },
  )
})

test('more texts than are remembered come back too', () => {
  const texts = Array.from({ length: 20_000 }, (_, index) => `text ${index}`)
  const twice = [...texts, ...texts]
  const written = twice.map(shortenRepeated())
  expect(written.slice(20_000, 20_003)).toEqual(['0', '1', '2'])
  expect(written.map(restoreRepeated((each) => each))).toEqual(twice)
})

test('what is made of a text is made once', () => {
  const written = ['{"a":1}', '{"b":1}', '{"a":1}'].map(shortenRepeated())
  const [one, other, again] = written.map(restoreRepeated((text): object => JSON.parse(text)))
  expect(again).toBe(one)
  expect(other).toEqual({ b: 1 })
})
