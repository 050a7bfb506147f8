import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { decodeData } from '../../src/rdf/decode-data.ts'
import { encodeData } from '../../src/rdf/encode-data.ts'
import { blankNode, literal, namedNode, quad } from '../../src/rdf/terms.ts'

const iri = fc.webUrl().map((url) => namedNode(url))
const blank = fc.stringMatching(/^[a-z][a-z0-9_.]*[a-z0-9]$/).map((label) => blankNode(label))
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((value) => literal(value)),
  fc.string().map((value) => literal(value, 'zh-hans')),
  fc.tuple(fc.string(), iri).map(([value, datatype]) => literal(value, datatype)),
)
const anyQuad = fc
  .tuple(fc.oneof(iri, blank), iri, fc.oneof(iri, blank, text))
  .map(([s, p, o]) => quad(s, p, o))
const anyData = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    anyQuad,
    fc.array(tie('value')),
    fc.dictionary(fc.stringMatching(/^[a-z]+$/), tie('value')).map((object) => ({ ...object })),
    fc.array(fc.tuple(fc.string(), tie('value'))).map((entries) => new Map(entries)),
  ),
})).value

const again = (data: unknown): unknown => decodeData(encodeData(data) ?? '')

describe('encodeData and decodeData', () => {
  test('give back what was put in', () => {
    fc.assert(
      fc.property(anyData, (data) => {
        expect(again(data)).toEqual(data)
      }),
    )
  })

  test('give back terms that are equal in the sense of RDF, of the same kinds', () => {
    fc.assert(
      fc.property(fc.array(anyQuad), (quads) => {
        const decoded = again(quads) as typeof quads
        expect(
          decoded.map((each, index) => each.equals(quads[index] as (typeof quads)[number])),
        ).toEqual(quads.map(() => true))
        expect(decoded.map(({ object }) => object.constructor)).toEqual(
          quads.map(({ object }) => object.constructor),
        )
      }),
    )
  })

  it.each([
    ['a quad in a graph', quad(blankNode('a'), namedNode('a:b'), blankNode('c'), namedNode('a:g'))],
    ['a literal with a direction', quad(blankNode('a'), namedNode('a:b'), withDirection())],
  ])('know no form for %s', (_, data) => {
    expect(encodeData([data])).toBeUndefined()
  })
})

function withDirection() {
  return literal('مرحبا', { language: 'ar', direction: 'rtl' } as never)
}
