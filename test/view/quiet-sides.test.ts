import { expect, it } from 'vitest'
import { quietSides } from '../../src/view/quiet-sides.ts'

const DOWN = Math.PI / 2
it.each([
  ['no lines', [], 'below'],
  ['a line downwards', [DOWN], 'right'],
  ['lines down and to the right', [DOWN, 0], 'left'],
  ['a line to the left, from either side of the turn', [Math.PI - 0.1, -Math.PI + 0.1], 'below'],
  ['lines down, right and left', [DOWN, 0, Math.PI], 'above'],
] as const)('a name keeps clear of %s', (_, angles, side) => {
  expect(quietSides(angles)[0]).toBe(side)
})

it('takes a corner where all four sides have a line', () => {
  expect(quietSides([DOWN, -DOWN, 0, Math.PI])[0]).toMatch(/-/)
})
