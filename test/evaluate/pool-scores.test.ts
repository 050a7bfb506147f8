import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figuresOf } from '../../src/evaluate/counts.ts'
import type { GoldDocument } from '../../src/evaluate/gold.ts'
import { parseGold } from '../../src/evaluate/parse-gold.ts'
import { poolScores } from '../../src/evaluate/pool-scores.ts'
import type { Prediction } from '../../src/evaluate/prediction.ts'
import { scoreDocument } from '../../src/evaluate/score-document.ts'
import { goldOf, predictionOf } from './make-case.ts'

const CORPUS = 'test/fixtures/corpus'
const EVALUATE = 'test/fixtures/evaluate'

/** A line of the fixture: what `extract --format json` printed, with faults put in on purpose. */
type Printed = Omit<Prediction, 'sentences'> & { readonly document: string }

function goldFor({ document }: Printed): GoldDocument {
  const name = document.replace(/\.(?:txt|html)$/, '')
  const text = document.endsWith('.txt') ? `${name}.txt` : `${name}.expected.txt`
  return {
    ...parseGold(readFileSync(`${CORPUS}/${name}.gold.json`, 'utf8'), name),
    text: readFileSync(`${CORPUS}/${text}`, 'utf8'),
  }
}

test('eight documents of the corpus get the figures that another program worked out', () => {
  const predictions: Printed[] = readFileSync(`${EVALUATE}/predictions.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const scores = predictions.map((prediction) =>
    scoreDocument(goldFor(prediction), { ...prediction, sentences: [] }),
  )
  const expected = JSON.parse(readFileSync(`${EVALUATE}/expected-figures.json`, 'utf8'))
  expect(scores).toHaveLength(8)
  expect(expected.facts.tp).toBeGreaterThan(200)
  expect(rounded(poolScores(scores))).toEqual(rounded(expected))
})

/** To the third digit. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) => (typeof each === 'number' ? each.toFixed(3) : each)),
  )

test('documents are pooled by adding their counts, not their figures', () => {
  const text = 'Ada, Bob, Cy and Di.'
  const names = (type: string, ...words: readonly string[]) => ({
    mentions: words.map((each) => `${type}: ${each} = ${each}`),
  })
  const all = goldOf(text, names('Person', 'Ada', 'Bob', 'Cy', 'Di'))
  const one = goldOf(text, names('Person', 'Ada'))
  const report = poolScores([
    scoreDocument(all, predictionOf(text, names('Person', 'Ada'))),
    scoreDocument({ ...one, document: 'b.txt' }, predictionOf(text, names('Person', 'Ada', 'Bob'))),
  ])
  // Of five asked for two were found, among three.
  expect(report['mentions-exact']).toEqual({
    precision: 2 / 3,
    recall: 2 / 5,
    f1: 0.5,
    tp: 2,
    predicted: 3,
    gold: 5,
  })
  expect(report.perType).toEqual({ Person: report['mentions-overlap'] })
  expect(report.documents).toMatchObject([
    { document: 'a.txt', missing: false, exact: 0.4 },
    { document: 'b.txt', missing: false, exact: 2 / 3 },
  ])
  expect([report.evidence, report.surfaces]).toEqual([1, 1])
})

test.each([
  ['all right', [2, 2, 2], [1, 1, 1]],
  ['half found', [1, 1, 2], [1, 0.5, 2 / 3]],
  ['half wrong', [1, 2, 1], [0.5, 1, 2 / 3]],
  ['nothing to find, nothing found', [0, 0, 0], [1, 1, 1]],
  ['nothing to find, something found', [0, 1, 0], [0, 0, 0]],
  ['something to find, nothing found', [0, 0, 1], [0, 0, 0]],
  ['nothing right', [0, 3, 2], [0, 0, 0]],
] as const)('%s', (_what, [tp, predicted, gold], [precision, recall, f1]) => {
  expect(figuresOf({ tp, predicted, gold })).toEqual({ precision, recall, f1, tp, predicted, gold })
})
