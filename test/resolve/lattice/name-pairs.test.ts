import { describe, expect, test } from 'vitest'
import { compileLabels } from '../../../src/resolve/lattice/compile-labels.ts'
import { matchName } from '../../../src/resolve/lattice/match-name.ts'
import { dictionary, isGiven, labelsWith, type NamePair, namePairs } from './sample.ts'

/** Every 25th headword, some 4,500. */
const EVERY = 25
const LEAST_FOUND = 0.9
const MOST_FALSE = 0.05

const pairs = namePairs()
const labels = labelsWith(pairs, EVERY)
const index = compileLabels(
  labels.map((label) => ({ id: label, label })),
  dictionary,
)
const found = (pair: NamePair) => matchName(pair.name, index)[0]?.label
const isFound = (pair: NamePair) => found(pair) === pair.label
const share = (some: readonly NamePair[], holds: (pair: NamePair) => boolean) =>
  some.filter(holds).length / some.length

const listed = pairs.filter(({ isListed }) => isListed)
const given = listed.filter(isGiven)
const unlisted = pairs.filter(({ isListed }) => !isListed)
const isHeld = ({ half }: NamePair) => half === 'held'

test('the table is as large and as varied as it should be', () => {
  expect(new Set(listed.map(({ kind }) => kind)).size).toBe(11)
  expect(listed.length).toBeGreaterThanOrEqual(74 + 150)
  expect(given.length).toBeGreaterThanOrEqual(200)
  expect(unlisted.length).toBeGreaterThanOrEqual(60)
  expect(labels.length).toBeGreaterThan(4000)
  expect(unlisted.filter(({ label }) => labels.includes(label))).toEqual([])
})

describe.each([
  ['all pairs', () => true],
  ['the half that was held out', isHeld],
] as const)('of %s', (_which, isOf) => {
  test('names whose words a dictionary can give find their label first', () => {
    expect(share(given.filter(isOf), isFound)).toBeGreaterThanOrEqual(LEAST_FOUND)
  })

  test('names whose label is not in the list find none', () => {
    const isMatched = (pair: NamePair) => found(pair) !== undefined
    expect(share(unlisted.filter(isOf), isMatched)).toBeLessThanOrEqual(MOST_FALSE)
  })
})

test('every name of the model article finds its label first', () => {
  const article = pairs.filter(({ kind }) => kind === 'article')
  expect(article.filter((pair) => !isFound(pair))).toEqual([])
})

test('a score is about the chance that the match is right', () => {
  const best = pairs.flatMap((pair) => {
    const [match] = matchName(pair.name, index, { threshold: 0 })
    return match === undefined
      ? []
      : [{ score: match.score, isRight: match.label === pair.label && pair.isListed }]
  })
  const rightOf = (low: number, high: number) => {
    const some = best.filter(({ score }) => score >= low && score < high)
    return some.filter(({ isRight }) => isRight).length / some.length
  }
  expect(rightOf(0, 0.2)).toBeLessThan(0.2)
  expect(rightOf(0.5, 0.9)).toBeGreaterThan(0.6)
  expect(rightOf(0.9, 1.01)).toBeGreaterThan(0.95)
})
