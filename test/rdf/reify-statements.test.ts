import { Parser } from 'n3'
import { parse } from 'oxigraph'
import { expect, test } from 'vitest'
import { canonicalNQuads } from '../../src/rdf/canonical-nquads.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { mergeFacts } from '../../src/rdf/merge-facts.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { packQuads } from '../../src/rdf/pack-quads.ts'
import { reifyStatements } from '../../src/rdf/reify-statements.ts'
import { literal, namedNode, quad, term } from '../../src/rdf/terms.ts'
import { writeJsonLd } from '../../src/rdf/write-json-ld.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { BASE, CHESS, GRAPH, id, PACK } from '../fixtures/rdf/small-graph.ts'

const QUADS = [
  ...documentQuads(GRAPH, { base: BASE, pack: PACK, version: '1.0.0' }),
  ...packQuads(PACK, { base: BASE, iris: [id('player/tolvo')] }),
]
const TEXT = `VERSION "1.2"\n${writeTurtle(reifyStatements(QUADS), { ...PREFIXES, c: CHESS, p: `${BASE}player/` })}`
const REIFIES = `${PREFIXES.rdf}reifies`

/** The triples that are reified, as text, sorted. */
const expected = [
  ...GRAPH.statements.map(({ subject, predicate, object }) =>
    [subject, predicate, object.kind === 'entity' ? object.iri : object.value].join(' '),
  ),
  ...['owl:sameAs https://open.example/1', 'skos:closeMatch https://open.example/2'].map((link) => {
    const [name = '', target] = link.split(' ')
    const predicate = name === 'owl:sameAs' ? term('owl:sameAs') : term('skos:closeMatch')
    return [id('player/tolvo'), predicate.value, target].join(' ')
  }),
].sort()

interface TripleLike {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

test.each([
  ['n3', () => new Parser({ format: 'text/turtle' }).parse(TEXT)],
  ['oxigraph', () => parse(TEXT, { format: 'text/turtle' })],
])('%s reads each statement as a reifier of its triple', (_name, read) => {
  const quads = read()
  const reified = quads.flatMap(({ predicate, object }) =>
    predicate.value === REIFIES && object.termType === 'Quad' ? [object as TripleLike] : [],
  )
  const keys = reified.map(({ subject, predicate, object }) =>
    [subject.value, predicate.value, object.value].join(' '),
  )
  expect(keys.sort()).toEqual(expected)
  // Four triples of each description have become one; nothing else is lost.
  const merged = new Set(
    QUADS.map(({ subject, predicate, object }) => writeKey(subject, predicate, object)),
  )
  expect(quads).toHaveLength(merged.size - 3 * expected.length)
})

const writeKey = (...terms: readonly { readonly value: string; readonly termType: string }[]) =>
  JSON.stringify(terms)

test('a reifier is written with what is known of it', () => {
  expect(TEXT).toMatch(
    /statement\/[0-9a-f]{16}> rdf:reifies <<\( p:mira c:beat p:tolvo \)>> ;\n {4}prov:wasDerivedFrom /,
  )
  expect(TEXT).not.toContain('rdf:Statement')
})

test('facts are stated as they were', () => {
  const facts = new Set(reifyStatements(QUADS).map((each) => JSON.stringify(each)))
  expect(mergeFacts(QUADS).filter((fact) => !facts.has(JSON.stringify(fact)))).toEqual([])
})

test('a description without an object is left alone', () => {
  const odd = [quad(namedNode('https://a.example/x'), term('rdf:subject'), literal('a'))]
  expect(reifyStatements(odd)).toEqual(odd)
})

test('formats of RDF 1.1 refuse a triple as a term', async () => {
  const quads = reifyStatements(QUADS)
  await expect(canonicalNQuads(quads)).rejects.toThrow(/triple as a term/)
  expect(() => writeJsonLd(quads, PREFIXES)).toThrow(/triple as a term/)
})
