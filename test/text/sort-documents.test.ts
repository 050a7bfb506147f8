import { expect, test } from 'vitest'
import type { TextDocument } from '../../src/model.ts'
import { sortDocuments } from '../../src/text/sort-documents.ts'

const document = (iri: string, name: string): TextDocument => ({
  iri,
  name,
  hash: iri,
  text: iri,
  language: 'en',
})

test('a text stands once for each of its names, sorted, and each exact repeat once', () => {
  const [a, b, other] = [document('1', 'a.txt'), document('1', 'b.txt'), document('0', 'z.txt')]
  const given = [b, a, other, { ...a }, b]
  expect(sortDocuments(given)).toEqual([other, a, b])
  expect(sortDocuments(given.toReversed())).toEqual([other, a, b])
})
