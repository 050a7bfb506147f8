import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bench, describe } from 'vitest'
import { makeSearchIndex } from '../../src/serve/search/make-search-index.ts'
import type { SearchIndex } from '../../src/serve/search/search-index.ts'
import { dictionary, namePairs } from '../resolve/lattice/sample.ts'
import { makeThings } from './make-things.ts'

// How long it takes to make the names of a dataset ready, and to find one among them: `npm run
// bench -- test/bench/search.bench.ts`, with `--outputJson FILE` for medians. No part of the tests.

const LABELS = 100_000
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const pairs = namePairs().filter(({ isListed }) => isListed)
const wanted = pairs.map(({ label, name }, index) => ({
  iri: `https://example.org/known/${index}`,
  name: label,
  classes: ['https://example.org/Thing'],
  labels: [{ text: label, language: 'zh', kind: 'preferred' as const }],
  mentions: 1,
  garbled: name,
}))
const things = [...makeThings(LABELS - wanted.length), ...wanted]

/** What the operating system counts, which others who use the machine do not change much. */
function measure(): SearchIndex {
  collectGarbage()
  const before = process.memoryUsage()
  const start = process.cpuUsage()
  const clock = performance.now()
  const index = makeSearchIndex(things, dictionary)
  const { user, system } = process.cpuUsage(start)
  const milliseconds = performance.now() - clock
  collectGarbage()
  const after = process.memoryUsage()
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  console.log(
    `index of ${LABELS} labels: ${((user + system) / 1e6).toFixed(2)} s of CPU, ` +
      `${(milliseconds / 1e3).toFixed(2)} s by the clock, ${(used / 1e6).toFixed(0)} MB kept`,
  )
  return index
}

measure()
const index = measure()

const english = things.slice(0, 200).map(({ name }) => name)
const chinese = things.slice(200, 400).map(({ labels }) => labels[1]?.text ?? '')
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'as it is': [...english, ...chinese],
  mistyped: english.map((name) => name.replace(/^(..)(.)(.)/, '$1$3$2')),
  'in pinyin': ['zhonghua', 'dongbei', 'chang jiang', 'huang he', 'tiankong', 'xuexi', 'gongzuo'],
  garbled: wanted.map(({ garbled }) => garbled),
}

describe(`among ${LABELS} labels`, () => {
  for (const [what, queries] of Object.entries(QUERIES)) {
    let next = 0
    bench(
      `a name ${what}`,
      () => void index.find(queries[next++ % queries.length] ?? '', { limit: 30 }),
      { iterations: 200, time: 0, warmupIterations: 20, warmupTime: 0 },
    )
  }
})
