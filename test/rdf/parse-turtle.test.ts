import { describe, expect, it } from 'vitest'
import { InputError, OntologyError } from '../../src/errors.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'

const options = { file: 'a.ttl', blankNodePrefix: 'a_', fail: OntologyError } as const

function triples(text: string, more: { baseIri?: string } = {}): string[] {
  return parseTurtle(text, { ...options, ...more }).quads.map((quad) =>
    [quad.subject, quad.predicate, quad.object, quad.graph].map(({ value }) => value).join(' '),
  )
}

describe('Turtle and TriG are read', () => {
  it.each([
    ['a triple', '<http://a/s> <http://a/p> "o" .', ['http://a/s http://a/p o ']],
    [
      'a prefix',
      'PREFIX a: <http://a/>\na:s a:p a:夜网419 .',
      ['http://a/s http://a/p http://a/夜网419 '],
    ],
    [
      'a graph',
      '<http://a/g> { <http://a/s> <http://a/p> 1 }',
      ['http://a/s http://a/p 1 http://a/g'],
    ],
    ['a blank node', '[] <http://a/p> _:x .', ['a_.0 http://a/p a_x ']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(triples(text)).toEqual(expected)
  })

  it('relative IRIs are resolved against the base', () => {
    const base = { baseIri: 'http://a/b/' }
    expect(triples('<s> <p> <#o> .', base)).toEqual(['http://a/b/s http://a/b/p http://a/b/#o '])
  })

  it('the prefixes come along', () => {
    const { prefixes } = parseTurtle('@prefix a: <http://a/> . @prefix : <http://b/> .', options)
    expect(prefixes).toEqual({ a: 'http://a/', '': 'http://b/' })
  })

  it('blank nodes are called the same however often it is read', () => {
    const text = '[] <http://a/p> [ <http://a/q> ( 1 2 ) ] .'
    expect(triples(text)).toEqual(triples(text))
  })
})

describe('a syntax error names file and line', () => {
  it.each([
    ['an undeclared prefix', '\n\na:s a:p 1 .', 3],
    ['a string over two lines', '<http://a/s> <http://a/p>\n"one\ntwo" .', 2],
    ['a block without its full stop', '<http://a/s>\n<http://a/p> 1', 2],
    ['a relative IRI without a base', '<http://a/s> a\n<o> .', 2],
    ['a colon that is no scheme', '\n<1:2> <http://a/p> 1 .', 2],
  ])('%s', (_, text, line) => {
    const fails = (): unknown => parseTurtle(text, options)
    expect(fails).toThrow(OntologyError)
    expect(fails).toThrow(`a.ttl, line ${line}`)
    expect(fails).toThrow(
      expect.objectContaining({ code: 'turtle-syntax', details: { file: 'a.ttl', line } }),
    )
  })

  it('the caller says whose fault it is', () => {
    expect(() => parseTurtle('a', { ...options, fail: InputError })).toThrow(InputError)
  })

  it('Turtle holds no graphs', () => {
    const text = '<http://a/g> { <http://a/s> <http://a/p> 1 }'
    expect(() => parseTurtle(text, { ...options, format: 'Turtle' })).toThrow(OntologyError)
  })
})
