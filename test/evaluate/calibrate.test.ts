import { expect, test } from 'vitest'
import { calibrate, calibrateProperties } from '../../src/evaluate/calibrate.ts'
import { scoreDocument } from '../../src/evaluate/score-document.ts'
import { goldOf, predictionOf } from './make-case.ts'

const TEXT = 'Ada plays.'
const FACTS = ['1', '2', '3', '4', '5', '6', '7']

/** Gold holds 1 to 4, and 7 as optional. */
const scores = (...confidences: readonly number[]) => [
  scoreDocument(
    goldOf(TEXT, {
      mentions: ['Person: Ada = a'],
      facts: [...FACTS.slice(0, 4).map((each) => `a | has | ${each}`), '?a | has | 7'],
    }),
    predictionOf(TEXT, {
      mentions: ['Person: Ada = ada'],
      facts: confidences.map((each, at) => `ada | has | ${FACTS[at]} @ ${each}`),
    }),
  ),
]

test('facts are counted by their tenth, limits belonging to the upper one, optional ones left out', () => {
  expect(calibrate(scores(0.5, 0.6, 0.65, 0.999, 1, 0.68, 0.95), 0.5)).toEqual([
    { from: 0.5, to: 0.6, predicted: 1, right: 1, confidence: 0.5, share: 1 },
    {
      from: 0.6,
      to: 0.7,
      predicted: 3,
      right: 2,
      confidence: (0.6 + 0.65 + 0.68) / 3,
      share: 2 / 3,
    },
    { from: 0.7, to: 0.8, predicted: 0, right: 0, confidence: null, share: null },
    { from: 0.8, to: 0.9, predicted: 0, right: 0, confidence: null, share: null },
    { from: 0.9, to: 1, predicted: 2, right: 1, confidence: 1.999 / 2, share: 0.5 },
  ])
})

test('what rounding left just below a limit counts as on it', () => {
  const bands = calibrate(scores(0.1 + 0.7, 0.3 * 3), 0.8)
  expect(bands.map(({ from, predicted }) => [from, predicted])).toEqual([
    [0.8, 1],
    [0.9, 1],
  ])
})

test.each([
  [0, 10],
  [0.25, 8],
  [1, 1],
])('from %f on there are %i bands', (lowest, count) => {
  expect(calibrate([], lowest)).toHaveLength(count)
})

test('facts are counted by their property, with what their confidences promise', () => {
  const score = scoreDocument(
    goldOf(TEXT, { mentions: ['Person: Ada = a'], facts: ['a | has | 1', 'a | knows | 1'] }),
    predictionOf(TEXT, {
      mentions: ['Person: Ada = ada'],
      facts: ['ada | knows | 1 @ 0.9', 'ada | has | 1 @ 1', 'ada | has | 2 @ 0.5'],
    }),
  )
  expect(calibrateProperties([score])).toEqual([
    { property: 'has', predicted: 2, right: 1, confidence: 0.75, share: 0.5 },
    { property: 'knows', predicted: 1, right: 1, confidence: 0.9, share: 1 },
  ])
})
