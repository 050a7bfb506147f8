import { beforeAll, describe, expect, test } from 'vitest'
import { answerQuery } from '../../../src/query/answer-query.ts'
import { PREFIXES } from '../../../src/rdf/namespaces.ts'
import { MOST_THINGS, makeResultGraph } from '../../../src/serve/query-page/make-result-graph.ts'
import { runQuery } from '../../../src/serve/query-page/run-query.ts'
import type { Served } from '../../../src/serve/served.ts'
import { makeServed } from '../make-served.ts'

const TRIG = `
  @prefix e: <https://merganser.example/id/> . @prefix o: <https://other.example/> .
  @prefix mg: <https://merganser.example/ns#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
  e:ann a mg:Person ; rdfs:label "Ann"@en , "安"@zh ; o:knows e:bob ; o:likes e:bob .
  e:bob a mg:Person ; rdfs:label "Bob"@en ; o:age 7 .
  e:cup rdfs:label "cup" ; o:of [ o:is "clay" ] .
`

let served: Served
beforeAll(async () => {
  served = await makeServed(TRIG)
})

/** What is drawn of a query: names and lines in a readable form. */
async function draw(sparql: string) {
  const prefixes = { ...PREFIXES, e: served.base, o: 'https://other.example/' }
  const pool = {
    ...served.pool,
    query: (request: Parameters<typeof served.pool.query>[0]) =>
      Promise.resolve(answerQuery(served.store, { ...request, prefixes }, { now: () => 0 })),
  }
  const { signal } = new AbortController()
  const result = await runQuery(sparql, { pool, pack: served.pack, maxResults: 1000, signal })
  if (result.kind !== 'table') throw new Error(`No table: ${JSON.stringify(result)}`)
  const drawn = makeResultGraph(result, served)
  const { nodes, edges, classes } = drawn.graph
  const name = (index: number) => nodes[index]?.labels[0]?.value.replace(/^_:.*/, '_:')
  return {
    ...drawn,
    names: nodes.map((_, index) => name(index)).sort(),
    lines: edges
      .map(
        ({ source, target, name: label, kind }) =>
          `${name(source)} ${label} ${name(target)} ${kind}`,
      )
      .sort(),
    colours: classes.map(({ iri, count }) => [iri.split('#')[1] ?? '', count]),
  }
}

describe('makeResultGraph of rows', () => {
  test.each<[string, string, string[], string[]]>([
    [
      'joins the things of a row by all that is stated of them',
      'SELECT ?a ?b { ?a o:knows ?b }',
      ['Ann', 'Bob'],
      ['Ann knows Bob asserted', 'Ann likes Bob asserted'],
    ],
    [
      'whichever stands first',
      'SELECT ?b ?a { ?a o:knows ?b }',
      ['Ann', 'Bob'],
      ['Ann knows Bob asserted', 'Ann likes Bob asserted'],
    ],
    [
      'names a line by the variables where nothing is stated, one line for both ways round',
      'SELECT ?x ?y { VALUES (?x ?y) { (e:bob e:cup) (e:cup e:bob) } }',
      ['Bob', 'cup'],
      ['Bob ?x – ?y cup row'],
    ],
    [
      'joins no three things of which nothing is stated',
      'SELECT * { VALUES (?x ?y ?z) { (e:bob e:cup e:dog) } }',
      ['Bob', 'cup', 'dog'],
      [],
    ],
    [
      'draws a property as a line, not as a thing',
      'SELECT ?s ?p ?o { VALUES ?p { o:likes } ?s ?p ?o }',
      ['Ann', 'Bob'],
      ['Ann knows Bob asserted', 'Ann likes Bob asserted'],
    ],
    [
      'a property that stands alone is a thing',
      'SELECT ?p { VALUES ?p { o:likes } }',
      ['likes'],
      [],
    ],
    ['a thing without others stands alone', 'SELECT ?a ?age { ?a o:age ?age }', ['Bob'], []],
    ['texts and blank nodes are in the table alone', 'SELECT ?x ?t { ?x o:is ?t }', [], []],
  ])('%s', async (_, sparql, names, lines) => {
    const drawn = await draw(sparql)
    expect(drawn.names).toEqual(names)
    expect(drawn.lines).toEqual(lines)
  })

  test('tells how many rows name no thing', async () => {
    const { rowsDrawn, rowsWithoutThings } = await draw('SELECT ?t { ?x rdfs:label ?t }')
    expect([rowsDrawn, rowsWithoutThings]).toEqual([4, 4])
  })
})

describe('makeResultGraph of a graph', () => {
  test('draws its triples, what is said or not, with texts left out and types as colours', async () => {
    const { lines, names, colours } = await draw(
      'CONSTRUCT { ?a a mg:Person ; o:knows ?b ; o:age 3 . ?b o:knownBy ?a } { ?a o:knows ?b }',
    )
    expect(names).toEqual(['Ann', 'Bob'])
    expect(lines).toEqual(['Ann knows Bob asserted', 'Bob known by Ann asserted'])
    expect(colours).toEqual([['Person', 2]])
  })

  test('draws blank nodes, which have no page', async () => {
    const { graph, lines } = await draw('CONSTRUCT WHERE { ?a o:of ?b }')
    expect(lines).toEqual(['cup of _: asserted'])
    expect(graph.nodes.map(({ href }) => href)).toEqual(['/cup', undefined])
  })

  test('a graph of texts alone is its things', async () => {
    const { names, lines, rowsWithoutThings } = await draw('CONSTRUCT WHERE { ?a o:age ?b }')
    expect([names, lines, rowsWithoutThings]).toEqual([['Bob'], [], 0])
  })
})

test('the first rows that find room are drawn, and what is left out is told', async () => {
  const values = Array.from({ length: 500 }, (_, index) => `(e:hub e:n${index})`).join(' ')
  const { graph, rowsDrawn } = await draw(`SELECT * { VALUES (?a ?b) { ${values} } }`)
  expect([graph.nodes.length, rowsDrawn]).toEqual([MOST_THINGS, MOST_THINGS - 1])
})

test('a row of very many things is left out, not worked on', async () => {
  const things = Array.from({ length: 200 }, (_, index) => index)
  const sparql = `SELECT * { VALUES (${things.map((each) => `?v${each}`).join(' ')}) { (${things.map((each) => `e:n${each}`).join(' ')}) } }`
  const { graph, rowsDrawn } = await draw(sparql)
  expect([graph.nodes.length, rowsDrawn]).toEqual([0, 0])
})
