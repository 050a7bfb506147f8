import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentGraph, Span, Statement } from '../../src/model.ts'
import { evidenceBlocks } from '../../src/rdf/evidence-blocks.ts'
import { evidenceQuads } from '../../src/rdf/evidence-quads.ts'
import { type KeyedBlock, keyedTriples, takeBlocks } from '../../src/rdf/keyed-blocks.ts'
import { BASE, GRAPH, id } from '../fixtures/rdf/small-graph.ts'

const text = 'Mira 🦆 beat "Tolvo".\n\n米拉\\赢了'

const span = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .map(([one, other]): Span => ({ start: Math.min(one, other), end: Math.max(one, other) }))

/** Some need to be encoded. */
const iri = fc.constantFrom('a', 'b', 'a b', 'x#y', '米拉', 'a"b').map(id)

const object: fc.Arbitrary<Statement['object']> = fc.oneof(
  iri.map((iri) => ({ kind: 'entity', iri }) as const),
  fc.string().map((value) => ({ kind: 'text', value, language: 'en' }) as const),
  fc.nat().map((value) => {
    return { kind: 'literal', value: `${value}`, datatype: id('number') } as const
  }),
)

const statement: fc.Arbitrary<Statement> = fc.record({
  subject: iri,
  predicate: iri,
  object,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  modality: fc.constantFrom('asserted', 'called-for', 'inferred'),
  rule: iri,
  evidence: fc.array(
    fc.tuple(span, fc.array(span, { maxLength: 3 })).map(([own, marks]) => ({ ...own, marks })),
    { maxLength: 3 },
  ),
})

const graph: fc.Arbitrary<DocumentGraph> = fc
  .tuple(fc.array(statement, { maxLength: 6 }), fc.array(fc.tuple(iri, fc.array(span))))
  .map(([statements, named]) => ({
    document: { ...GRAPH.document, text },
    sentences: [],
    entities: GRAPH.entities.flatMap((entity) =>
      named.map(([iri, spans]) => ({
        ...{ ...entity, iri },
        mentions: entity.mentions.flatMap((mention) => spans.map((at) => ({ ...mention, ...at }))),
      })),
    ),
    statements,
  }))

describe('evidence as blocks', () => {
  it('says what it says as triples, in the same order', () => {
    fc.assert(
      fc.property(graph, (made) => {
        const blocks: KeyedBlock[] = []
        const pending = evidenceBlocks(made, { base: BASE, marks: 2 })
        takeBlocks(pending, (block) => blocks.push(block))
        expect(blocks).toEqual(keyedTriples(evidenceQuads(made, { base: BASE }), 2))
      }),
      { numRuns: 300 },
    )
  })
})
