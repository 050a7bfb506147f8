import { expect, test } from 'vitest'
import { answerQuery } from '../../src/query/answer-query.ts'
import { openStore } from '../../src/query/open-store.ts'

const store = openStore('<https://a.example/s> <https://a.example/p> 1 .')

test.each([
  ['SELECT * {\n  ?s a "x" .\n  ?x }', 3, 6, '} cannot stand here', '  ?x }'],
  ['SELECT * { ?s a ?x', 1, 19, 'the end of the query', 'SELECT * { ?s a ?x'],
  ['SELECT * { ?s a ?x }}', 1, 21, 'expected VALUES, found }', '}}'],
  ['SELECT ?x WHERE ?s a ?x }', 1, 17, 'expected {, found ?s', '?s a ?x'],
  ['SELECT * { ?s ?p ?o FILTER(?o > ) }', 1, 33, ') cannot stand here', 'FILTER(?o > )'],
  ['SELECT * { ?s ?p ?o FILTER(foo(?o)) }', 1, 28, 'foo cannot stand here', 'foo(?o)'],
  ['SELECT * { ?s ?p ?o BIND(1 AS ?o) }', 1, 31, 'already bound (?o)', 'BIND'],
  ['SELECT * { ?s ?p ?o } ORDER ?x', 1, 29, 'expected BY, found ?x', 'ORDER ?x'],
  ['SELECT * { ?s ?p "abc }', 1, 18, 'cannot stand here', '"abc'],
  ['SELECT ?a { ?a ?b ?c } GROUP BY ?b', 1, 8, 'ungrouped variable (?a)', 'SELECT ?a'],
  ['SELECT * {\n\t?s no:such ?o }', 2, 5, 'the prefix no: is not declared', ' ?s no:such'],
  ['SELECT * { ?s known:p "𝒳", no:x }', 1, 28, 'the prefix no: is not declared', 'no:x'],
  ['SELEC * { ?s ?p ?o }', 1, 1, 'expected SELECT, ASK, CONSTRUCT or DESCRIBE', 'SELEC'],
  ['PREFIX a: <x:>\nINSERT DATA { a:a a:b a:c }', 2, 1, 'updates are not taken', 'INSERT'],
  ['', 1, 1, 'the end of the query', 'found'],
  [`SELECT * ${'{'.repeat(300)}`, 1, 211, 'more than 200 deep', '{{{'],
])('%.40s points at line %i, column %i', (sparql, line, column, found, excerpt) => {
  const prefixes = { known: 'https://known.example/' }
  const asks = () =>
    answerQuery(
      store,
      { sparql, resultFormat: 'csv', graphFormat: 'turtle', prefixes },
      { now: () => 0 },
    )
  expect(asks).toThrow(
    expect.objectContaining({
      code: 'bad-query',
      details: { line, column },
      message: expect.stringContaining(found),
    }),
  )
  expect(asks).toThrow(excerpt)
})
