import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calibrateConfidence } from '../../src/resolve/calibrate-confidence.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

it('a cue that is surer never makes a statement less sure, and none is certain', () => {
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [less, more] = a <= b ? [a, b] : [b, a]
      expect(calibrateConfidence(less)).toBeLessThanOrEqual(calibrateConfidence(more))
      expect(calibrateConfidence(more)).toBeLessThan(1)
    }),
  )
})

it('what is hardly said at all is not stated for sure', () => {
  expect(calibrateConfidence(0)).toBe(0)
  expect(calibrateConfidence(0.4)).toBeLessThan(0.5)
})
