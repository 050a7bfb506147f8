import { expect, test } from 'vitest'
import { answerQuery } from '../../src/query/answer-query.ts'
import { datasetOfQuery } from '../../src/query/dataset-of-query.ts'
import { openSources } from '../../src/query/open-sources.ts'
import { sparqlTokens } from '../../src/query/sparql-tokens.ts'

const PREFIXES = { g: 'urn:graphs:' }

test.each([
  ['SELECT * { ?s ?p ?o }', {}],
  ['SELECT * FROM <urn:a> { ?s ?p ?o }', { defaultGraphs: ['urn:a'], namedGraphs: [] }],
  [
    'prefix x: <http://x.example/> SELECT * from x:a from named g:b FROM <urn:c> {}',
    { defaultGraphs: ['http://x.example/a', 'urn:c'], namedGraphs: ['urn:graphs:b'] },
  ],
  ['SELECT * { { SELECT * { ?from ?p "FROM <urn:a>" } } # FROM <urn:b>\n}', {}],
  ['SELECT * FROM <relative> FROM <urn:a> {}', {}],
  ['SELECT * FROM unknown:a {}', {}],
  ['SELECT * FROM', {}],
])('%s', (sparql, dataset) => {
  expect(datasetOfQuery(sparqlTokens(sparql), PREFIXES)).toEqual(dataset)
})

const store = openSources([
  {
    format: 'trig',
    text: `<urn:s> <urn:p> 0 .
      <urn:a> { <urn:s> <urn:p> 1, 2 } <urn:b> { <urn:s> <urn:p> 2, 3 } <urn:c> { <urn:s> <urn:p> 4 }`,
  },
])

test.each([
  ['FROM <urn:a> FROM <urn:b>', '{ ?s ?p ?o }', 3],
  ['FROM <urn:a> FROM <urn:a>', '{ ?s ?p ?o }', 2],
  ['FROM <urn:a>', '{ ?s ?p ?o }', 2],
  ['FROM NAMED <urn:a> FROM NAMED <urn:c>', '{ GRAPH ?g { ?s ?p ?o } }', 3],
  ['FROM NAMED <urn:a>', '{ ?s ?p ?o }', 0],
  ['FROM <urn:a> FROM <urn:b> FROM NAMED <urn:c>', '{ ?s ?p ?o . GRAPH ?g { ?t ?q 4 } }', 3],
  ['FROM <urn:a> FROM <urn:none>', '{ ?s ?p ?o }', 2],
])('a triple in several graphs of one dataset counts once: %s %s', (from, pattern, count) => {
  const request = {
    sparql: `SELECT (COUNT(*) AS ?n) ${from} ${pattern}`,
    resultFormat: 'csv',
    graphFormat: 'ntriples',
  } as const
  const answer = answerQuery(store, request, { now: () => 0 })
  expect(answer.body).toBe(`n\r\n${count}\r\n`)
})
