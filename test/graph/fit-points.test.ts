import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fitPoints, type Point } from '../../src/graph/fit-points.ts'

const FRAME = { width: 200, height: 100 }
const fitted = (points: readonly Point[]) => [
  ...fitPoints(new Map(points.map((point, index) => [String(index), point])), FRAME).values(),
]

it('fits any points into the frame, around the origin', () => {
  const coordinate = fc.integer({ min: -10_000, max: 10_000 })
  const points = fc.array(fc.record({ x: coordinate, y: coordinate }), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(points, (given) => {
      for (const { x, y } of fitted(given)) {
        expect(Math.abs(x)).toBeLessThanOrEqual(FRAME.width / 2 + 1e-6)
        expect(Math.abs(y)).toBeLessThanOrEqual(FRAME.height / 2 + 1e-6)
      }
    }),
  )
})

it('lays a standing line down', () => {
  const line = fitted([
    { x: 0, y: 0 },
    { x: 0, y: 10 },
    { x: 0, y: 30 },
  ])
  expect(line.every(({ y }) => Math.abs(y) < 1e-6)).toBe(true)
  expect(new Set(line.map(({ x }) => x)).size).toBe(3)
})

it('gives crowded points room from empty space, in the same order', () => {
  const xs = fitted([0, 1, 2, 100].map((x) => ({ x, y: 0 }))).map(({ x }) => Math.abs(x - -100))
  const steps = xs.slice(1).map((x, index) => Math.abs(x - (xs[index] ?? 0)))
  expect(Math.min(...steps)).toBeGreaterThan(200 * 0.05)
})
