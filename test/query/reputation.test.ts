import { expect, test } from 'vitest'
import type { QueryRequest } from '../../src/query/query-pool.ts'
import { createReputation } from '../../src/query/reputation.ts'

const asking = (sparql: string, more: Partial<QueryRequest> = {}): QueryRequest => ({
  sparql,
  resultFormat: 'json',
  graphFormat: 'turtle',
  ...more,
})
const SLOW = asking('SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(?c != 1) }')

test('nothing is known of a query at first', () => {
  expect(createReputation().of(SLOW)).toBe('unknown')
})

test('quick is the very same query on the same graphs', () => {
  const reputation = createReputation()
  reputation.learn(asking('ASK { <urn:a> ?p 1 }'), 'quick')
  expect(reputation.of(asking('ASK { <urn:a> ?p 1 }'))).toBe('quick')
  expect(reputation.of(asking('ASK { <urn:a> ?p 2 }'))).toBe('unknown')
  expect(reputation.of(asking('ASK { <urn:a> ?p 1 }', { defaultGraphs: ['urn:g'] }))).toBe(
    'unknown',
  )
})

test.each([
  ['a number', 'SELECT * { ?a ?b ?c . ?d ?e ?f FILTER(?c != 20) }'],
  ['names of variables', 'SELECT * { ?x ?y ?z . ?u ?v ?w FILTER(?z != 1) }'],
  ['white space', 'SELECT *\n{ ?a ?b ?c  . ?d ?e ?f FILTER(?c != 1) }'],
  ['letters', 'select * { ?a ?b ?c . ?d ?e ?f filter(?c != 1) }'],
])('slow is a query that differs only by %s', (_what, sparql) => {
  const reputation = createReputation()
  reputation.learn(SLOW, 'slow')
  expect(reputation.of(asking(sparql))).toBe('slow')
  expect(reputation.of(asking('SELECT * { ?a ?b ?c }'))).toBe('unknown')
})

test('what was slow and is quick now is quick, and the other way round', () => {
  const reputation = createReputation()
  reputation.learn(SLOW, 'slow')
  reputation.learn(SLOW, 'quick')
  expect(reputation.of(SLOW)).toBe('quick')
  reputation.learn(SLOW, 'slow')
  expect(reputation.of(SLOW)).toBe('slow')
})

test('memory is bounded', () => {
  const reputation = createReputation()
  for (let index = 0; index < 5000; index += 1)
    reputation.learn(asking(`ASK { ?s ?p ${index} }`), 'quick')
  expect(reputation.of(asking('ASK { ?s ?p 0 }'))).toBe('unknown')
  expect(reputation.of(asking('ASK { ?s ?p 4999 }'))).toBe('quick')
})
