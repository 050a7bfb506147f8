import fc from 'fast-check'
import { expect, it } from 'vitest'
import { calibrateConfidence } from '../../src/resolve/calibrate-confidence.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })

it('a cue that is surer never makes a statement less sure, and none is certain', () => {
  fc.assert(
    fc.property(share, share, share, (a, b, trust) => {
      const [less, more] = a <= b ? [a, b] : [b, a]
      expect(calibrateConfidence(less, trust)).toBeLessThanOrEqual(calibrateConfidence(more, trust))
      expect(calibrateConfidence(more, trust)).toBeLessThan(1)
    }),
  )
})

it('more trust in a property never makes its statements less sure', () => {
  fc.assert(
    fc.property(share, share, share, (raw, a, b) => {
      const [less, more] = a <= b ? [a, b] : [b, a]
      expect(calibrateConfidence(raw, less)).toBeLessThanOrEqual(calibrateConfidence(raw, more))
    }),
  )
})

it('what is hardly said at all is not stated for sure', () => {
  expect(calibrateConfidence(0, 1)).toBe(0)
  expect(calibrateConfidence(0.4, 1)).toBeLessThan(0.5)
})
