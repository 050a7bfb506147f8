import { describe, expect, it } from 'vitest'
import { placeOnRim } from '../../src/graph/place-on-rim.ts'

const FRAME = { width: 1000, height: 600 }
const ring = Array.from({ length: 12 }, (_, index) => ({
  x: 300 * Math.cos((index * Math.PI) / 6),
  y: 200 * Math.sin((index * Math.PI) / 6),
}))
const distance = ({ x, y }: { x: number; y: number }) => Math.hypot(x, y)

describe('what no edge joins', () => {
  it('stands outside of the rest, yet near it', () => {
    const farthest = Math.max(...ring.map(distance))
    for (const point of placeOnRim(ring, 8, FRAME)) {
      const nearest = Math.min(...ring.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)))
      expect(nearest).toBeGreaterThan(60)
      expect(nearest).toBeLessThan(200)
      expect(distance(point)).toBeLessThan(farthest + 200)
    }
  })

  it('stands on further rings when there is much of it, no two at one place', () => {
    const many = placeOnRim(ring, 200, FRAME)
    expect(new Set(many.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)).size).toBe(200)
    expect(Math.max(...many.map(distance))).toBeGreaterThan(distance(many[0] ?? { x: 0, y: 0 }))
  })

  it('stands around the middle when there is nothing else', () => {
    const alone = placeOnRim([], 4, FRAME)
    expect(alone).toHaveLength(4)
    expect(new Set(alone.map(({ x }) => Math.sign(x)))).toEqual(new Set([-1, 1]))
    expect(placeOnRim([], 0, FRAME)).toEqual([])
  })
})
