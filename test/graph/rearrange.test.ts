import { describe, expect, it } from 'vitest'
import { rearrange, type Scattered } from '../../src/graph/rearrange.ts'

/** A ring of six and a node that nothing joins, all in a heap. */
const heap: Scattered = {
  places: Float32Array.from([0, 0, 1, 0, 2, 1, 1, 2, 0, 2, -1, 1, 40, 0]),
  sizes: new Float32Array(7).fill(9),
  ends: Uint32Array.from([0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 0, 0, 0]),
  frame: { x: 100, y: 50, width: 300, height: 200 },
}

const last = (scattered: Scattered, every = 1000) => {
  const steps = [...rearrange(scattered, (rounds) => rounds === every)]
  return [...(steps.at(-1)?.places ?? [])]
}
const valuesOf = (places: readonly number[], from: 0 | 1) =>
  places.filter((_, index) => index % 2 === from).slice(0, 6)
const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2

describe('rearrange', () => {
  it('ends the same whatever is seen on the way', () => {
    expect(last(heap, 7)).toEqual(last(heap))
    expect(last(heap, 7).every(Number.isFinite)).toBe(true)
  })

  it('goes from where the nodes are, and leaves what nothing joins', () => {
    const [first] = rearrange(heap, () => true)
    const far = [...(first?.places ?? [])].map((value, at) =>
      Math.abs(value - (heap.places[at] ?? 0)),
    )
    expect(Math.max(...far)).toBeLessThan(10)
    expect([...(first?.places ?? [])].slice(12)).toEqual([40, 0])
    expect(first?.share).toBeCloseTo(1 / 1000)
  })

  it.each([
    ['wide', 300, 200],
    ['high', 200, 300],
  ])('fills a frame that is %s', (_, width, height) => {
    const places = last({ ...heap, frame: { ...heap.frame, width, height } })
    const [xs, ys] = [valuesOf(places, 0), valuesOf(places, 1)]
    expect(Math.abs(middle(xs) - 100)).toBeLessThan(30)
    expect(Math.abs(middle(ys) - 50)).toBeLessThan(30)
    const sides = [xs, ys].map((values) => Math.max(...values) - Math.min(...values))
    expect((sides[0] ?? 0) > (sides[1] ?? 0)).toBe(width > height)
  })

  it('has nothing to do where nothing is joined', () => {
    expect([...rearrange({ ...heap, ends: new Uint32Array() }, () => true)]).toEqual([])
  })
})
