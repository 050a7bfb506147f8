import { bench, describe } from 'vitest'
import { extractDocument } from '../../src/extract-document.ts'
import { loadPack } from '../../src/knowledge/load-pack.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { longSentence, variedText } from './make-text.ts'

// How long it takes to read a document: `npx vitest bench --run test/bench`. No part of the tests.

const pack = await loadPack('ontology', { base: DEFAULT_BASE, metaDirectory: 'ontology' })
const options = { iterations: 2, time: 0, warmupIterations: 1, warmupTime: 0 }

const measure = (name: string, text: string): void => {
  const document = readDocument(new TextEncoder().encode(text), { name, base: DEFAULT_BASE })
  const read = () => void extractDocument(document, pack, { base: DEFAULT_BASE, minConfidence: 0 })
  bench(name, read, options)
}

describe('a document with ever new names', () => {
  for (const kilobytes of [10, 100, 1000]) {
    measure(`${kilobytes} kB`, variedText(kilobytes * 1000).slice(0, kilobytes * 1000))
  }
})

describe('one sentence', () => {
  for (const kilobytes of [5, 50]) measure(`${kilobytes} kB`, longSentence(kilobytes * 1000))
})
