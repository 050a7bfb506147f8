import { readFileSync } from 'node:fs'
import { bench, describe } from 'vitest'
import { readDictionary } from '../../src/language/zh/dictionary/read-dictionary.ts'
import { compileLabels } from '../../src/resolve/lattice/compile-labels.ts'
import { matchName } from '../../src/resolve/lattice/match-name.ts'
import { distractors, namePairs } from '../resolve/lattice/sample.ts'

// How long it takes to find a name among many labels: `npm run bench`, with `-- --outputJson FILE`
// for medians. No part of the tests.

const COUNT = 100_000
const bytes = readFileSync('dist/dictionary/cc-cedict.bin')
const dictionary = readDictionary(bytes)
const pairs = namePairs()
const labels = [...new Set([...pairs.map(({ label }) => label), ...distractors(1)])]
  .filter(Boolean)
  .slice(0, COUNT)
  .map((label) => ({ id: label, label }))
const index = compileLabels(labels, dictionary)

describe('before the first name', () => {
  const options = { iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 }
  bench('load the dictionary', () => void readDictionary(bytes), options)
  bench(`compile ${COUNT} labels`, () => void compileLabels(labels, dictionary), options)
})

describe(`among ${COUNT} labels`, () => {
  // Each run takes the next name of the table.
  let next = 0
  const rounds = 3
  const options = {
    iterations: rounds * pairs.length,
    time: 0,
    warmupIterations: pairs.length,
    warmupTime: 0,
  }
  bench(
    'find a name',
    () => void matchName(pairs[next++ % pairs.length]?.name ?? '', index),
    options,
  )
})
