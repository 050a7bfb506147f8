import { expect, it } from 'vitest'
import { mixColours } from '../../src/view/colour.ts'

it.each([
  ['#000000', '#ffffff', 0, '#000000'],
  ['#000000', '#ffffff', 1, '#ffffff'],
  ['#000000', '#ffffff', 0.5, '#808080'],
  ['#102030', '#302010', 0.5, '#202020'],
  ['no colour', '#808080', 0.5, '#808080'],
])('mixes %s and %s by %d to %s', (from, to, share, mixed) => {
  expect(mixColours(from, to, share)).toBe(mixed)
})
