import { describe, expect, it, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { canonicalNQuads } from '../../src/rdf/canonical-nquads.ts'
import { type RdfFormat, rdfFormatOf } from '../../src/rdf/rdf-format.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'

const A = 'https://a.example/'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const LINE = `<${A}x> <${A}p> "1"@zh-hans .\n`

test.each<[RdfFormat, string]>([
  ['turtle', `@prefix a: <${A}> . a:x a:p "1"@zh-Hans .`],
  ['trig', `@prefix a: <${A}> . { a:x a:p "1"@zh-Hans }`],
  ['ntriples', LINE],
  ['nquads', LINE],
  ['jsonld', `[{ "@id": "${A}x", "${A}p": { "@value": "1", "@language": "zh-Hans" } }]`],
  [
    'rdfxml',
    `<rdf:RDF xmlns:rdf="${RDF}" xmlns:a="${A}"><rdf:Description rdf:about="${A}x"><a:p xml:lang="zh-Hans">1</a:p></rdf:Description></rdf:RDF>`,
  ],
])('%s is read', async (format, text) => {
  expect(await canonicalNQuads(readRdf(text, { file: 'x', format }).quads)).toBe(LINE)
})

test('literals keep their spelling', () => {
  const text = `[{ "${A}p": { "@value": "0.90", "@type": "${A}d" } }]`
  expect(readRdf(text, { file: 'x', format: 'jsonld' }).quads[0]?.object.value).toBe('0.90')
})

describe('what cannot be read is said', () => {
  test.each<[string, RdfFormat, string, RegExp]>([
    ['broken Turtle', 'turtle', '\n<x:a> <x:b> ', /Cannot read Turtle in x.y, line 2/],
    ['broken JSON', 'jsonld', '{ "@id": ', /Cannot read JSON-LD in x.y: .*line 1/],
    [
      'a context elsewhere',
      'jsonld',
      '{ "@context": "https://schema.org/" }',
      /nothing is fetched/,
    ],
    ['a relative IRI', 'jsonld', `{ "@id": "z", "${A}p": 1 }`, /relative IRI <z>/],
    ['broken XML', 'rdfxml', '<rdf:RDF', /Cannot read RDF\/XML in x.y/],
    ['N-Triples that are none', 'ntriples', `<${A}x> a <${A}y> .`, /Cannot read N-Triples in x.y/],
  ])('%s', (_what, format, text, message) => {
    const read = () => readRdf(text, { file: 'x.y', format })
    expect(read).toThrow(InputError)
    expect(read).toThrow(message)
  })
})

it.each([
  ['a.ttl', 'turtle'],
  ['A.TRIG', 'trig'],
  ['a.nt', 'ntriples'],
  ['b.v2.nq', 'nquads'],
  ['a.jsonld', 'jsonld'],
  ['a.rdf', 'rdfxml'],
  ['a.txt', undefined],
  ['ttl', undefined],
])('%s is known by its ending', (name, format) => {
  expect(rdfFormatOf(name)).toBe(format)
})
