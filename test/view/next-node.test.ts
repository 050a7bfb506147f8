import { describe, expect, it } from 'vitest'
import { type Direction, nextAround, nextInDirection } from '../../src/view/next-node.ts'

const CENTRE = { x: 0, y: 0 }
const AROUND = new Map([
  ['east', { x: 10, y: 1 }],
  ['south-east', { x: 8, y: 6 }],
  ['south', { x: 1, y: 30 }],
  ['west', { x: -10, y: -2 }],
])

describe('nextInDirection', () => {
  it.each<readonly [Direction, string | undefined]>([
    ['right', 'east'],
    ['down', 'south'],
    ['left', 'west'],
    ['up', undefined],
  ])('goes %s along the line that leads there', (direction, wanted) => {
    expect(nextInDirection(CENTRE, AROUND, direction)).toBe(wanted)
  })
})

describe('nextAround', () => {
  it.each([
    ['west', 1, 'east'],
    ['east', 1, 'south-east'],
    ['south', 1, 'west'],
    ['west', -1, 'south'],
    ['east', -1, 'west'],
    ['nowhere', 1, 'west'],
  ] as const)('after %s by %i comes %s', (current, by, wanted) => {
    expect(nextAround(CENTRE, AROUND, { current, by })).toBe(wanted)
  })

  it('comes by every place once', () => {
    const seen: (string | undefined)[] = []
    for (let step = 0; step < AROUND.size; step += 1)
      seen.push(nextAround(CENTRE, AROUND, { current: seen.at(-1), by: 1 }))
    expect(new Set(seen)).toEqual(new Set(AROUND.keys()))
  })

  it('is nothing where nothing is around', () => {
    expect(nextAround(CENTRE, new Map(), { current: undefined, by: 1 })).toBeUndefined()
  })
})
