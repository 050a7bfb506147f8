import { describe, expect, it } from 'vitest'
import { CallerError, InputError } from '../../src/errors.ts'
import { openStore } from '../../src/query/open-store.ts'
import { select } from '../../src/query/select.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'

const A = 'https://a.example/'
const P = `PREFIX a: <${A}> `
const XSD = 'http://www.w3.org/2001/XMLSchema#'
const [s, p, o, g, h] = [node('s'), node('p'), node('o'), node('g'), node('h')]

function node(name: string) {
  return namedNode(A + name)
}

const QUADS = [
  quad(s, p, o, g),
  quad(s, p, o, h),
  quad(s, p, literal('中"\\', 'zh'), h),
  quad(o, p, literal('x')),
]

describe('questions are answered over all graphs', () => {
  const store = openStore(QUADS)

  it.each([
    ['a triple of two graphs counts once', 'SELECT (COUNT(*) AS ?n) { ?s ?p ?o }', ['3']],
    ['a path runs through two graphs', 'SELECT ?x { a:s a:p/a:p ?x }', ['x']],
    [
      'graphs can be told apart',
      'SELECT ?g { GRAPH ?g { a:s a:p a:o } } ORDER BY ?g',
      [`${A}g`, `${A}h`],
    ],
    ['an order is kept', 'SELECT ?o { ?s a:p ?o } ORDER BY DESC(STR(?o))', ['中"\\', 'x', `${A}o`]],
    ['nothing found is no row', 'SELECT ?o { a:x a:p ?o }', []],
  ])('%s', (_, query, expected) => {
    const rows = select(store, P + query)
    expect(rows.map((row) => Object.values(row)[0]?.value)).toEqual(expected)
  })

  it('a row holds plain terms by variable, and none for what is unbound', () => {
    const text = '<https://a.example/s> <https://a.example/p> 12 , "x"@en , [] .'
    const rows = select(openStore(text), `${P} SELECT ?o ?no { ?s a:p ?o OPTIONAL { ?o a:q ?no } }`)
    expect(rows).toHaveLength(3)
    expect(rows).toContainEqual({
      o: { kind: 'literal', value: '12', language: '', datatype: `${XSD}integer` },
    })
    expect(rows).toContainEqual({
      o: {
        kind: 'literal',
        value: 'x',
        language: 'en',
        datatype: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
      },
    })
    expect(rows).toContainEqual({ o: { kind: 'blank', value: expect.any(String) } })
    expect(select(store, `${P} SELECT ?s { ?s a:p a:o }`)).toEqual([
      { s: { kind: 'iri', value: `${A}s` } },
    ])
  })
})

describe('what cannot be answered is refused with the reason', () => {
  it.each([
    ['SELECT ?s { ?s ', 'bad-query', 'error at 1:'],
    ['SELECT ?s { ?s no:such ?o }', 'bad-query', 'Prefix not found'],
    ['INSERT DATA { a:a a:b a:c }', 'bad-query', 'expected'],
    ['ASK { ?s ?p ?o }', 'not-a-select', 'Expected a SELECT'],
    ['CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }', 'not-a-select', 'Expected a SELECT'],
  ])('%s', (query, code, words) => {
    const asks = (): unknown => select(openStore(QUADS), query)
    expect(asks).toThrow(CallerError)
    expect(asks).toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }))
  })

  it('text that is no Turtle', () => {
    expect(() => openStore('<https://a.example/s> <')).toThrow(InputError)
  })
})
