import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import oxigraph from 'oxigraph'
import { describe, expect, it } from 'vitest'
import { CallerError, InputError, InternalError } from '../../src/errors.ts'
import { encodeIri } from '../../src/rdf/encode-iri.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { literal, namedNode, quad, term } from '../../src/rdf/terms.ts'
import { writeTrig } from '../../src/rdf/write-trig.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { A, hostileQuads, hostileTriples } from '../fixtures/rdf/hostile-terms.ts'

const prefixes = {
  a: A,
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  unused: 'https://unused.example/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}

const s = namedNode(`${A}s`)
const p = namedNode(`${A}p`)
const o = namedNode(`${A}o`)

/** Any order, any parser: what a quad says, as one line. */
function lines(quads: Iterable<Quad>): string[] {
  const all = [...quads].map(({ subject, predicate, object, graph }) => {
    const end = object.termType === 'Literal' ? [object.language, object.datatype.value] : ['IRI']
    return JSON.stringify([graph.value, subject.value, predicate.value, object.value, ...end])
  })
  return [...new Set(all)].sort()
}

function readByN3(text: string): readonly Quad[] {
  return parseTurtle(text, { file: 'x', blankNodePrefix: 'x_', fail: InputError }).quads
}

function readByOxigraph(text: string, format: 'text/turtle' | 'application/trig'): Quad[] {
  // Its terms are those of RDF/JS; its own type for them leaves out `Quad_Subject` unions.
  return oxigraph.parse(text, { format }) as unknown as Quad[]
}

describe('Turtle is laid out for people', () => {
  const triples = [
    quad(namedNode(`${A}z`), p, o),
    quad(s, namedNode(`${A}q`), literal('b')),
    quad(s, p, literal('中华秋沙鸭', 'zh')),
    quad(s, p, literal('b', 'en')),
    quad(s, p, o),
    quad(s, term('rdfs:label'), literal('S', 'en')),
    quad(s, term('rdf:type'), o),
    quad(s, p, o),
  ]
  const expected = `@prefix a: <https://a.example/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .

a:s a a:o ;
    rdfs:label "S"@en ;
    a:p a:o , "b"@en , "中华秋沙鸭"@zh ;
    a:q "b" .

a:z a:p a:o .
`

  it('prefixes, one block a subject, type and labels first, no triple twice', () => {
    expect(writeTurtle(triples, prefixes)).toBe(expected)
  })

  it('the order of the triples does not matter', () => {
    expect(writeTurtle([...triples].reverse(), prefixes)).toBe(expected)
  })

  it('objects that fill more than a line stand below each other', () => {
    const long = ['x', 'y'].map((letter) => quad(s, p, literal(letter.repeat(50))))
    expect(writeTurtle(long, prefixes)).toBe(
      `@prefix a: <https://a.example/> .\n\na:s a:p "${'x'.repeat(50)}" ,\n        "${'y'.repeat(50)}" .\n`,
    )
  })

  it('no triples, no text', () => {
    expect(writeTurtle([], prefixes)).toBe('')
    expect(writeTrig([], prefixes)).toBe('')
  })

  it('a named graph is refused, since Turtle has none', () => {
    expect(() => writeTurtle([quad(s, p, o, s)], prefixes)).toThrow(CallerError)
  })
})

describe('TriG is laid out for people', () => {
  it('the default graph, then the named ones in order', () => {
    const quads = [
      quad(s, p, o, namedNode(`${A}h#1`)),
      quad(s, p, literal('1'), namedNode(`${A}g`)),
      quad(o, p, s, namedNode(`${A}g`)),
      quad(s, p, s),
    ]
    expect(writeTrig(quads, prefixes)).toBe(`@prefix a: <https://a.example/> .

a:s a:p a:s .

a:g {
    a:o a:p a:s .

    a:s a:p "1" .
}

<https://a.example/h#1> {
    a:s a:p a:o .
}
`)
  })
})

describe('a term is written so that every reader reads it back', () => {
  const xsd = (name: string) => term(`xsd:${name}`)
  it.each([
    ['a word', literal('x'), '"x"'],
    ['quotes and backslashes', literal('say "\\"'), '"say \\"\\\\\\""'],
    ['what looks like a datatype', literal('x"^^<y>'), '"x\\"^^<y>"'],
    ['line breaks and tabs', literal('a\r\n\tb'), '"a\\r\\n\\tb"'],
    ['control characters', literal('\u0000\u001b\u007f\u0085'), '"\\u0000\\u001B\\u007F\\u0085"'],
    ['marks that turn the line about', literal('a\u202eb'), '"a\\u202Eb"'],
    ['characters beyond U+FFFF', literal('𠮷🦆'), '"𠮷🦆"'],
    ['a language with a region', literal('x', 'zh-hant-tw'), '"x"@zh-hant-tw'],
    ['a decimal', literal('0.90', xsd('decimal')), '0.90'],
    ['an integer', literal('-12', xsd('integer')), '-12'],
    ['no integer, whatever it says', literal('twelve', xsd('integer')), '"twelve"^^xsd:integer'],
    ['a truth value', literal('true', xsd('boolean')), 'true'],
    ['a date', literal('2021-11-16', xsd('date')), '"2021-11-16"^^xsd:date'],
    ['a short IRI', namedNode(`${A}b-c.d`), 'a:b-c.d'],
    ['a Chinese IRI', namedNode(`${A}夜网419`), 'a:夜网419'],
    ['the namespace itself', namedNode(A), 'a:'],
    ['an IRI that ends in a full stop', namedNode(`${A}b.`), '<https://a.example/b.>'],
    ['a deeper IRI', namedNode(`${A}b/c`), '<https://a.example/b/c>'],
    ['an IRI with marks', namedNode(`${A}b=c,d`), '<https://a.example/b=c,d>'],
    [
      'an IRI with unfit characters',
      namedNode(`${A}<b c>\n"`),
      '<https://a.example/%3Cb%20c%3E%0A%22>',
    ],
  ])('%s', (_, object, expected) => {
    const text = writeTurtle([quad(s, p, object)], prefixes)
    expect(text).toMatch(/\na:s a:p .* \.\n$/)
    expect(text.slice(text.indexOf('\na:s') + 9, -3)).toBe(expected)
    const value = object.termType === 'NamedNode' ? encodeIri(object.value) : object.value
    expect(readByN3(text).map((read) => read.object.value)).toEqual([value])
    expect(readByOxigraph(text, 'text/turtle').map((read) => read.object.value)).toEqual([value])
  })

  it.each([
    ['half a surrogate pair', literal('a\ud83e')],
    ['a language tag that is none', literal('a', 'e n')],
  ])('%s is refused', (_, object) => {
    expect(() => writeTurtle([quad(s, p, object)], prefixes)).toThrow(InternalError)
  })

  it('a prefix that Turtle cannot declare is not used', () => {
    const odd = { 'a b': A, 'c>': `${A}>`, '1': A }
    expect(writeTurtle([quad(s, p, o)], odd)).toBe(
      '<https://a.example/s> <https://a.example/p> <https://a.example/o> .\n',
    )
  })

  it('of two prefixes for one namespace the first is used', () => {
    expect(writeTurtle([quad(s, p, o)], { b: A, a: A })).toContain('a:s a:p a:o .')
  })
})

describe('IRIs under the base are written short', () => {
  it('and the base is declared', () => {
    const text = writeTurtle([quad(namedNode(`${A}b/夜网#char=1,2`), p, o)], {}, { baseIri: A })
    expect(text).toBe('@base <https://a.example/> .\n\n<b/夜网#char=1,2> <p> <o> .\n')
  })

  it('a prefix comes before it', () => {
    const text = writeTurtle([quad(namedNode(`${A}b/c`), p, o)], prefixes, { baseIri: A })
    expect(text).toBe(
      '@base <https://a.example/> .\n@prefix a: <https://a.example/> .\n\n<b/c> a:p a:o .\n',
    )
  })

  it.each([
    '',
    '/x',
    '//x',
    '?x',
    '#x',
    '.',
    '..',
    './x',
    '../x',
    'a/./x',
    'a/..',
    'a/..#x',
    'a:x',
    'x?y',
  ])('but not where that would read as another: %j', (rest) => {
    const text = writeTurtle([quad(namedNode(A + rest), s, s)], { a: A }, { baseIri: A })
    expect(text).not.toContain('@base')
    expect(readByOxigraph(text, 'text/turtle')[0]?.subject.value).toBe(A + rest)
  })

  it.each(['https://a.example/b#', 'urn:a/', ''])(
    'but not under %j, which is no folder',
    (baseIri) => {
      const text = writeTurtle([quad(namedNode(`${baseIri}x`), p, o)], prefixes, { baseIri })
      expect(text).not.toContain('@base')
    },
  )
})

describe('hostile strings come back as they were', () => {
  const short = { 'a-b': `${A}b/`, xsd: prefixes.xsd }

  it('through Turtle, read by n3 and by Oxigraph', () => {
    fc.assert(
      fc.property(hostileTriples, (quads) => {
        const text = writeTurtle(quads, short, { baseIri: A })
        expect(lines(readByN3(text))).toEqual(lines(quads))
        expect(lines(readByOxigraph(text, 'text/turtle'))).toEqual(lines(quads))
      }),
      { numRuns: 300, seed: 1 },
    )
  })

  it('through TriG, read by n3 and by Oxigraph', () => {
    fc.assert(
      fc.property(hostileQuads, (quads) => {
        const text = writeTrig(quads, short, { baseIri: A })
        expect(lines(readByN3(text))).toEqual(lines(quads))
        expect(lines(readByOxigraph(text, 'application/trig'))).toEqual(lines(quads))
      }),
      { numRuns: 300, seed: 2 },
    )
  })

  it('the same triples in any order are the same text', () => {
    fc.assert(
      fc.property(hostileTriples, (quads) => {
        expect(writeTurtle([...quads].reverse(), prefixes)).toBe(writeTurtle(quads, prefixes))
      }),
      { numRuns: 100, seed: 3 },
    )
  })
})
