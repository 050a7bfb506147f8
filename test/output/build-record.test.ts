import fc from 'fast-check'
import { expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import {
  type BuildRecord,
  parseBuildRecord,
  writeBuildRecord,
} from '../../src/output/build-record.ts'

const RECORD: BuildRecord = {
  version: '1.2.3',
  pack: { iri: 'https://chess.example/pack', version: '1', hash: 'ab' },
  base: 'https://base.example/id/',
  minConfidence: 0.5,
  formats: ['turtle', 'csv'],
  hash: 'cd',
  documents: [
    {
      iri: 'https://base.example/id/document/1',
      hash: 'ef',
      name: 'a.txt',
      language: 'en',
      text: 'One.',
    },
    {
      iri: 'https://base.example/id/document/2',
      hash: '01',
      name: '-',
      language: 'zh',
      title: { start: 0, end: 1 },
      date: '2021-02-03',
      text: '一。',
    },
  ],
}

test('a record comes back as it was, whatever the documents say', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const documents = RECORD.documents.map((document) => ({ ...document, text }))
      const record = { ...RECORD, documents }
      expect(parseBuildRecord(writeBuildRecord(record), 'x')).toEqual(record)
    }),
    { numRuns: 100, seed: 1 },
  )
})

test('a text under two names is written once, and comes back under both', () => {
  const [one, two] = RECORD.documents
  if (one === undefined || two === undefined) throw new Error('no documents')
  const record = { ...RECORD, documents: [one, { ...one, name: 'b.txt' }, two] }
  const text = writeBuildRecord(record)
  expect(text.split('"One."')).toHaveLength(2)
  expect(parseBuildRecord(text, 'x')).toEqual(record)
  const headless = text.replace(/,\s*"text": "One\."/, '')
  expect(() => parseBuildRecord(headless, 'x')).toThrow(InputError)
})

test('the same record is the same text in whatever order its fields came', () => {
  const turned = Object.fromEntries(Object.entries(RECORD).reverse())
  expect(writeBuildRecord({ ...RECORD, ...turned })).toBe(writeBuildRecord(RECORD))
  const more = { ...RECORD, pack: { ...RECORD.pack, title: 'not kept' } }
  expect(writeBuildRecord(more)).toBe(writeBuildRecord(RECORD))
})

test.each([
  ['no JSON', 'x'],
  ['no object', '[]'],
  ['nothing', 'null'],
  ['a field too few', JSON.stringify({ ...RECORD, base: undefined })],
  ['a field of another kind', JSON.stringify({ ...RECORD, minConfidence: '0.5' })],
  ['a document without its text', JSON.stringify({ ...RECORD, documents: [{ iri: 'x' }] })],
])('%s is refused by its name', (_what, text) => {
  const parse = () => parseBuildRecord(text, 'out/build.json')
  expect(parse).toThrow(InputError)
  expect(parse).toThrow('out/build.json is not what merganser build writes')
})
