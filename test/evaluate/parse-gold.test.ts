import { expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { goldFaults } from '../../src/evaluate/gold-faults.ts'
import { parseGold } from '../../src/evaluate/parse-gold.ts'

const MENTION = { start: 0, end: 3, surface: 'Ada', type: 'Person', id: 'Ada Example', zh: null }
const FACT = { s: 'Ada Example', p: 'plays', o: 'chess', evidence: 'Ada plays.' }
const GOLD = { document: 'a.txt', language: 'en', entities: [MENTION], facts: [FACT] }

test('an annotation is read, whatever else it holds', () => {
  const optional = { ...FACT, evidence: undefined, optional: true }
  const json = JSON.stringify({ ...GOLD, facts: [FACT, optional] })
  expect(parseGold(json, 'a.gold.json')).toEqual({
    document: 'a.txt',
    mentions: [
      { start: 0, end: 3, surface: 'Ada', type: 'Person', id: 'Ada Example', isOptional: false },
    ],
    facts: [
      {
        subject: 'Ada Example',
        predicate: 'plays',
        object: 'chess',
        evidence: 'Ada plays.',
        isOptional: false,
      },
      {
        subject: 'Ada Example',
        predicate: 'plays',
        object: 'chess',
        evidence: '',
        isOptional: true,
      },
    ],
  })
})

test.each([
  ['what it holds is not an object', []],
  ['document is not a string', { ...GOLD, document: undefined }],
  ['entities is not a list', { ...GOLD, entities: {} }],
  ['entities[1] is not an object', { ...GOLD, entities: [MENTION, null] }],
  [
    'entities[0].start is not a whole number from 0',
    { ...GOLD, entities: [{ ...MENTION, start: '0' }] },
  ],
  [
    'entities[0].end is not a whole number from 0',
    { ...GOLD, entities: [{ ...MENTION, end: 2.5 }] },
  ],
  [
    'entities[0].start is not a whole number from 0',
    { ...GOLD, entities: [{ ...MENTION, start: -1 }] },
  ],
  ['entities[0].type is not a string', { ...GOLD, entities: [{ ...MENTION, type: 1 }] }],
  [
    'entities[0].optional is not true or false',
    { ...GOLD, entities: [{ ...MENTION, optional: 'x' }] },
  ],
  ['facts is not a list', { ...GOLD, facts: undefined }],
  ['facts[0].o is not a string', { ...GOLD, facts: [{ ...FACT, o: ['chess'] }] }],
  ['facts[0].evidence is not a string', { ...GOLD, facts: [{ ...FACT, evidence: 3 }] }],
])('%s: the file and the field are named', (message, value) => {
  const parse = () => parseGold(JSON.stringify(value), 'dir/a.gold.json')
  expect(parse).toThrow(InputError)
  expect(parse).toThrow(`dir/a.gold.json: ${message}`)
})

test('what is no JSON is refused by name', () => {
  expect(() => parseGold('{"document": ', 'dir/a.gold.json')).toThrow(
    /^dir\/a\.gold\.json is not JSON: /,
  )
})

test('gold that nothing can answer is told of', () => {
  const gold = parseGold(
    JSON.stringify({
      ...GOLD,
      entities: [MENTION, { ...MENTION, start: 1, end: 4 }],
      facts: [FACT, { ...FACT, s: 'Document' }, { ...FACT, s: 'Ada' }],
    }),
    'a.gold.json',
  )
  expect(goldFaults({ ...gold, text: 'Ada plays.' })).toEqual([
    '"Ada" does not stand at 1–4 of a.txt',
    '"Ada" of plays "chess" has no mention',
  ])
})
