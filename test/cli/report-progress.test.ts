import { expect, test } from 'vitest'
import {
  type ProgressState,
  progressBar,
  progressText,
  reportProgress,
} from '../../src/cli/report-progress.ts'

const STATE: ProgressState = {
  ...{ done: 0, total: 4, partly: 0, documents: 0, failures: 0, elapsedMs: 0, step: '' },
}

const TEXTS: readonly (readonly [of: string, state: Partial<ProgressState>, text: string])[] = [
  ['nothing yet', {}, '0 of 4 files, 0.0 a second'],
  ['files', { done: 2, elapsedMs: 4000 }, '2 of 4 files, 0.5 a second, 0:04 left'],
  [
    'a failure',
    { done: 2, elapsedMs: 100, failures: 1 },
    '2 of 4 files, 20 a second, 0:01 left, 1 failed',
  ],
  [
    'one file of very many documents, a quarter done',
    { total: 1, partly: 0.25, documents: 300, elapsedMs: 10_000 },
    '0 of 1 files, 300 documents in files of many, 30 a second, 0:30 left',
  ],
  ['a later step', { done: 4, step: 'merge' }, 'Merging facts'],
]

test.each(TEXTS)('%s is told of', (_, state, text) => {
  expect(progressText({ ...STATE, ...state })).toBe(text)
})

test('the bar grows with the documents of a file that holds many', () => {
  expect(progressBar(STATE)).toBe(`[${'.'.repeat(24)}]`)
  expect(progressBar({ ...STATE, total: 1, partly: 0.5 })).toBe(
    `[${'#'.repeat(12)}${'.'.repeat(12)}]`,
  )
  expect(progressBar({ ...STATE, done: 4 })).toBe(`[${'#'.repeat(24)}]`)
})

test('what is told counts each file once, however many documents it holds', () => {
  const states: ProgressState[] = []
  const report = (state: ProgressState) => states.push(state)
  const progress = reportProgress({ total: 2, now: () => 0, everyMs: 0, report })
  for (const _ of [1, 2]) progress.documentDone('rows.csv', 4)
  progress.documentDone('a.txt', 1)
  progress.inputDone('a.txt')
  for (const _ of [3, 4]) progress.documentDone('rows.csv', 4)
  progress.inputDone('rows.csv')
  const figures = states.map(({ done, partly, documents }) => [done, partly, documents])
  expect(figures).toEqual([
    ...[
      [0, 0.25, 1],
      [0, 0.5, 2],
      [1, 0.5, 2],
      [1, 0.75, 3],
      [1, 1, 4],
      [2, 0, 4],
    ],
  ])
})
