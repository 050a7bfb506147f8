import { expect, test } from 'vitest'
import { readQuery } from '../../src/explain/read-query.ts'

test.each([
  ['Ada Example', { kind: 'words', words: 'Ada Example' }],
  [' Ada ', { kind: 'words', words: 'Ada' }],
  ['player/ada', { kind: 'words', words: 'player/ada' }],
  ['https://a.example/ada', { kind: 'iri', iri: 'https://a.example/ada' }],
  ['<https://a.example/ada>', { kind: 'iri', iri: 'https://a.example/ada' }],
  ['Ada -> Rook Club', { kind: 'ends', subject: 'Ada', object: 'Rook Club' }],
  ['棋手→棋社', { kind: 'ends', subject: '棋手', object: '棋社' }],
  ['Ada -> e4 -> e5', { kind: 'ends', subject: 'Ada', object: 'e4 -> e5' }],
  ['', undefined],
  ['  ', undefined],
  ['->', undefined],
  ['Ada ->', undefined],
  ['-> Ada', undefined],
])('%j', (words, query) => {
  expect(readQuery(words)).toEqual(query)
})
