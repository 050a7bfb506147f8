import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { bench, describe } from 'vitest'
import { collectNames } from '../../src/corpus/collect-names.ts'
import type { DocumentSummary } from '../../src/corpus/document-summary.ts'
import { dictionary } from '../resolve/lattice/sample.ts'
import { sharedPack } from '../shared-pack.ts'
import { englishName } from './make-things.ts'

// What a build holds of all the things that its documents name: `npm run bench -- test/bench/names.bench.ts`.
// No part of the tests.

/** Things of a document; the next one names half of them again. */
const THINGS = 20
const SIZES = [25_000, 50_000, 100_000, 200_000]
setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const pack = await sharedPack()
const classIris = [...pack.classes.keys()].slice(0, 5)

/** Summaries of documents that name so many things, made as they are read. The same at each run. */
function* summaries(things: number): Generator<DocumentSummary> {
  const step = THINGS / 2
  for (let first = 0; first + THINGS <= things; first += step) {
    yield {
      iri: `https://example.org/document/${first}`,
      figures: { characters: 2000, bytes: 2000, words: 330, sentences: 15, evidencedSentences: 9 },
      entities: Array.from({ length: THINGS }, (_, index) => nameThing(first + index)),
    }
  }
}

/** In English all: nothing is compared with Chinese names, which takes time but hardly any memory. */
const nameThing = (number: number): DocumentSummary['entities'][number] => ({
  iri: `https://example.org/thing/${number}`,
  classIri: classIris[number % classIris.length] ?? '',
  known: false,
  isRelative: false,
  labels: [{ value: englishName(number), language: 'en' }],
})

/** On the heap of JavaScript, and outside of it. */
type Memory = readonly [heap: number, outside: number]

const memoryUsed = (): Memory => {
  collectGarbage()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return [heapUsed, arrayBuffers]
}

const most = (one: Memory, other: Memory): Memory => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
]

/** Bytes for each thing. */
const each = (after: Memory, before: Memory, things: number): string =>
  after.map((bytes, index) => ((bytes - (before[index] ?? 0)) / things).toFixed(0)).join(' + ')

for (const size of SIZES) {
  const before = memoryUsed()
  const start = process.cpuUsage()
  let peak = before
  function* watched(): Generator<DocumentSummary> {
    let read = 0
    for (const summary of summaries(size)) {
      yield summary
      if (++read % (size / THINGS) === 0) peak = most(peak, memoryUsed())
    }
    peak = most(peak, memoryUsed())
  }
  const names = collectNames(watched, { pack, dictionary })
  const { user, system } = process.cpuUsage(start)
  const kept = memoryUsed()
  console.log(
    `${size} things: ${each(peak, before, size)} bytes each at most, on the heap and outside of it, ` +
      `${each(kept, before, size)} kept of ${names.things.size}, ${((user + system) / 1e6).toFixed(1)} s of CPU`,
  )
}

describe('what documents name', () => {
  bench('10,000 things', () => {
    collectNames(() => summaries(10_000), { pack, dictionary })
  })
})
