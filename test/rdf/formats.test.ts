import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import { canonicalNQuads } from '../../src/rdf/canonical-nquads.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import type { RdfFormat } from '../../src/rdf/rdf-format.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'
import { term } from '../../src/rdf/terms.ts'
import { writeJsonLd } from '../../src/rdf/write-json-ld.ts'
import { writeTrig } from '../../src/rdf/write-trig.ts'
import { A, hostileQuads } from '../fixtures/rdf/hostile-terms.ts'

const prefixes = { ...PREFIXES, a: A, 'a-b': `${A}b/` }
const options = { baseIri: A }

const doubleType = term('xsd:double')
const isDouble = (object: Quad['object']): boolean =>
  object.termType === 'Literal' && object.datatype.equals(doubleType)

const WRITERS: readonly (readonly [
  format: RdfFormat,
  write: (quads: readonly Quad[]) => string | Promise<string>,
])[] = [
  ['trig', (quads) => writeTrig(quads, prefixes, options)],
  ['nquads', (quads) => canonicalNQuads(quads)],
  ['jsonld', (quads) => writeJsonLd(quads, prefixes, options)],
]

describe('hostile strings in graphs come back as they were, with one canonical form', () => {
  it.each(WRITERS)('%s', async (format, write) => {
    await fc.assert(
      fc.asyncProperty(hostileQuads, async (quads) => {
        const { quads: back } = readRdf(await write(quads), { file: 'x', format })
        expect(await canonicalNQuads(back)).toBe(await canonicalNQuads(quads))
      }),
      { numRuns: 200, seed: 1 },
    )
  })

  it('JSON-LD, read by its reference implementation', async () => {
    await fc.assert(
      fc.asyncProperty(hostileQuads, async (all) => {
        // It writes doubles anew, also such as are none.
        const quads = all.filter(({ object }) => !isDouble(object))
        const back = await jsonld.toRDF(JSON.parse(writeJsonLd(quads, prefixes, options)))
        expect(await canonicalNQuads(back)).toBe(await canonicalNQuads(quads))
      }),
      { numRuns: 100, seed: 2 },
    )
  })
})
