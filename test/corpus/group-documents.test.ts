import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CorpusDocument } from '../../src/corpus/corpus-input.ts'
import { groupDocuments } from '../../src/corpus/group-documents.ts'

function documentOf(number: number, characters: number): CorpusDocument {
  const hash = createHash('sha256').update(`${number}`).digest('hex')
  const names = { iri: `https://a.example/document/${hash}`, name: `${number}.txt`, shard: hash }
  return { ...names, hash, language: 'en', characters }
}

const byIri = (a: CorpusDocument, b: CorpusDocument) => (a.iri < b.iri ? -1 : 1)

const documents = fc
  .array(fc.nat(1000), { maxLength: 60 })
  .map((lengths) => lengths.map((length, number) => documentOf(number, length)).sort(byIri))

test('all documents come in their order, each once, and no group is too long unless one of it is', () => {
  fc.assert(
    fc.property(documents, fc.integer({ min: 1, max: 20 }), (given, size) => {
      const groups = groupDocuments(given, size, 1500)
      expect(groups.flat()).toEqual(given)
      for (const group of groups) {
        const length = group.reduce((sum, { characters }) => sum + characters, 0)
        expect(group.length === 1 || length <= 1500).toBe(true)
      }
    }),
  )
})

test('what is added touches few groups', () => {
  const before = Array.from({ length: 64 }, (_, number) => documentOf(number, 100)).sort(byIri)
  const namesOf = (list: readonly CorpusDocument[]) =>
    groupDocuments(list, 10).map((group) => group.map(({ name }) => name).join(' '))
  const more = [...before, documentOf(100, 100)].sort(byIri)
  const known = new Set(namesOf(before))
  expect(namesOf(before).length).toBe(8)
  expect(namesOf(more).filter((group) => !known.has(group))).toHaveLength(1)
})
