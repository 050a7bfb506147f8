import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAddress, writeAddress } from '../../src/view/address.ts'
import { INITIAL_STATE, MOST_STEPS, type ViewState } from '../../src/view/view-state.ts'

const state = (change: Partial<ViewState>): ViewState => ({ ...INITIAL_STATE, ...change })
const TERN = 'https://example.org/id/night-tern'

describe('writeAddress', () => {
  it.each<[string, Partial<ViewState>, string]>([
    ['nothing for the first picture', {}, ''],
    ['the node whose card is open', { picked: TERN }, `node=${encodeURIComponent(TERN)}`],
    [
      'what is hidden, sorted',
      { hiddenManners: new Set(['pack', 'inferred']) },
      'no-manner=inferred&no-manner=pack',
    ],
    ['a least confidence', { leastConfidence: 0.75 }, 'sure=0.75'],
    ['the pane and a passage', { pane: 'text', passage: '12,80' }, 'char=12%2C80&pane=text'],
    ['nothing of the pointer', { hoveredNode: TERN, hoveredEdge: 'x' }, ''],
  ])('says %s', (_, change, expected) => {
    expect(writeAddress(state(change))).toBe(expected)
  })

  it('says where the camera stands, to the thousandth', () => {
    expect(writeAddress(state({}), { x: 0.123456, y: -2, ratio: 0.5 })).toBe(
      `camera=${encodeURIComponent('0.123,-2,0.5')}`,
    )
  })
})

describe('readAddress', () => {
  it.each<[string, string, Partial<ViewState>]>([
    ['an IRI alone picks a node', encodeURIComponent(TERN), { picked: TERN }],
    [
      'a number out of its range is passed over',
      'sure=7&steps=99',
      { leastConfidence: 0, steps: 1 },
    ],
    ['no number either', 'sure=x&lines=', { leastConfidence: 0, leastDegree: 0 }],
    ['a pane that is none', 'pane=<script>', { pane: undefined }],
    ['days that are none', 'days=yesterday', { days: undefined }],
    ['a passage that is none', 'char=a,b', { passage: undefined }],
    ['unknown names', 'x=1&__proto__=2&toString=3', {}],
    ['a broken percent sign', 'node=%E0%A4%A', { picked: '\uFFFD%A' }],
  ])('%s', (_, fragment, expected) => {
    expect(readAddress(fragment).state).toMatchObject(expected)
  })

  it.each(['', 'camera=', 'camera=1,2', 'camera=1,2,0', 'camera=a,b,c', 'camera=1,2,3,4'])(
    'takes no place of the camera from %j',
    (fragment) => {
      expect(readAddress(fragment).camera).toBeUndefined()
    },
  )

  it('gives back what was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 })
    const set = fc.uniqueArray(text).map((values) => new Set(values))
    const change = fc.record({
      picked: fc.option(text, { nil: undefined }),
      pickedStatement: fc.option(text, { nil: undefined }),
      centre: fc.option(text, { nil: undefined }),
      hiddenClasses: set,
      hiddenNodes: set,
      pinnedNodes: set,
      leastConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
      steps: fc.integer({ min: 1, max: MOST_STEPS }),
      view: fc.constantFrom('graph' as const, 'table' as const),
      pane: fc.constantFrom('text' as const, 'query' as const, undefined),
      hasEdgeNames: fc.boolean(),
    })
    fc.assert(
      fc.property(change, (part) => {
        const written = writeAddress(state(part))
        const whole = readAddress(written).state
        expect(written === '' ? {} : { ...INITIAL_STATE, ...whole }).toEqual(
          written === '' ? {} : state(part),
        )
      }),
    )
  })
})
