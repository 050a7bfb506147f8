import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Box,
  createBoxIndex,
  type LabelRequest,
  placeLabels,
  SIDES,
} from '../../src/view/place-labels.ts'

const VIEW = { width: 800, height: 600 }
const request = (
  key: string,
  x: number,
  y: number,
  rest: Partial<LabelRequest> = {},
): LabelRequest => ({
  key,
  x,
  y,
  radius: 10,
  width: 80,
  height: 20,
  sides: SIDES,
  isNeeded: false,
  ...rest,
})

function place(requests: readonly LabelRequest[]) {
  const index = createBoxIndex()
  for (const { key, x, y, radius } of requests)
    index.add({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }, key)
  return placeLabels(requests, { index, view: VIEW })
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

describe('names of nodes', () => {
  it('never cover each other or another node, and stay in view', () => {
    const node = fc.record({
      x: fc.integer({ min: 1, max: 799 }),
      y: fc.integer({ min: 1, max: 599 }),
    })
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (nodes) => {
        const requests = nodes.map(({ x, y }, index) => request(String(index), x, y))
        const placed = [...place(requests)]
        placed.forEach(([key, box], at) => {
          expect(box.left >= 0 && box.right <= 800 && box.top >= 0 && box.bottom <= 600).toBe(true)
          for (const [, other] of placed.slice(at + 1)) expect(overlaps(box, other)).toBe(false)
          for (const { key: id, x, y } of requests)
            if (id !== key)
              expect(
                overlaps(box, { left: x - 10, right: x + 10, top: y - 10, bottom: y + 10 }),
              ).toBe(false)
        })
      }),
    )
  })

  it.each([
    ['below where nothing hinders', 400, 300, 'below'],
    ['above at the lower edge', 400, 590, 'above'],
    ['to the right at the left edge', 5, 300, 'right'],
    ['to the left at the right edge', 795, 300, 'left'],
  ])('stand %s', (_, x, y, side) => {
    expect(place([request('a', x, y)]).get('a')?.side).toBe(side)
  })

  it('go to the important first; one without room is left out', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => request(`${index}`, 400 + index, 300))
    const placed = place(crowd)
    expect(placed.has('0')).toBe(true)
    expect(placed.size).toBeLessThan(9)
  })

  it('that are needed are there all the same', () => {
    const crowd = Array.from({ length: 60 }, (_, index) =>
      request(`${index}`, 320 + (index % 10) * 18, 240 + Math.floor(index / 10) * 22),
    )
    const middle = { ...request('middle', 400, 300), isNeeded: true }
    expect(place([middle, ...crowd]).has('middle')).toBe(true)
    expect(place([{ ...middle, isNeeded: false }, ...crowd]).has('middle')).toBe(false)
  })
})
