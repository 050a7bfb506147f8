import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { TextDocument } from '../../src/model.ts'
import { distinctDocuments } from '../../src/text/distinct-documents.ts'

const document = (iri: string, name: string): TextDocument => ({
  iri,
  name,
  hash: iri,
  text: iri,
  language: 'en',
})
const B1 = document('b', 'one.txt')
const B2 = document('b', 'two.txt')
const A = document('a', 'three.txt')

test('documents are sorted, and the same text under two names is one document', () => {
  const given = [B2, A, B1]
  expect(distinctDocuments(given)).toEqual([A, B1])
  expect(given).toEqual([B2, A, B1])
})

test('of pages that differ in what they declare alone, the same one stays', () => {
  const dated = { ...B1, date: '2021-02-03' }
  expect(distinctDocuments([dated, B1])).toEqual(distinctDocuments([B1, dated]))
})

test('the order in which documents come makes no difference', () => {
  const some = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'y', 'Ä')))
  fc.assert(
    fc.property(some, (pairs) => {
      const documents = pairs.map(([iri, name]) => document(iri, name))
      expect(distinctDocuments(documents.toReversed())).toEqual(distinctDocuments(documents))
    }),
  )
})
