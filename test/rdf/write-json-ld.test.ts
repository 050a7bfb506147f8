import { describe, expect, it } from 'vitest'
import { InternalError } from '../../src/errors.ts'
import { canonicalNQuads } from '../../src/rdf/canonical-nquads.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { writeJsonLd } from '../../src/rdf/write-json-ld.ts'

const BASE = 'https://base.example/id/'
const CHESS = 'https://chess.example/ns#'
const prefixes = { ...PREFIXES, c: CHESS }

const GRAPH = `
  @base <${BASE}> . @prefix c: <${CHESS}> . @prefix rdfs: <${PREFIXES.rdfs}> .
  @prefix xsd: <${PREFIXES.xsd}> . @prefix dcterms: <${PREFIXES.dcterms}> .
  <document/1> { <player/mira> a c:Player ; rdfs:label "Mira"@en , "米拉"@zh , "Miri"@zh ;
    c:beat <player/tolvo> , <player/b> ; c:born "2001-02-03"^^xsd:date ; c:rating 1900.50 ;
    dcterms:title "Doctor" ; c:note "x"@en , 3 , <player/b> . }
  <document/1> dcterms:title "One" .`

const quads = readRdf(GRAPH, { file: 'x', format: 'trig' }).quads
const write = (all = quads) => writeJsonLd(all, prefixes, { baseIri: BASE })

describe('JSON-LD', () => {
  it('reads like a page of notes', () => {
    const { '@context': context, '@graph': graph } = JSON.parse(write())
    expect(graph).toEqual([
      { '@id': 'document/1', title: 'One' },
      {
        '@id': 'document/1',
        '@graph': [
          {
            '@id': 'player/mira',
            '@type': 'Player',
            label: { en: 'Mira', zh: ['Miri', '米拉'] },
            title: 'Doctor',
            beat: ['player/b', 'player/tolvo'],
            born: '2001-02-03',
            note: [
              { '@id': 'player/b' },
              { '@value': '3', '@type': 'xsd:integer' },
              { '@value': 'x', '@language': 'en' },
            ],
            rating: '1900.50',
          },
        ],
      },
    ])
    expect(context).toEqual({
      '@base': BASE,
      c: CHESS,
      dcterms: PREFIXES.dcterms,
      rdfs: PREFIXES.rdfs,
      xsd: PREFIXES.xsd,
      Player: 'c:Player',
      beat: { '@id': 'c:beat', '@type': '@id' },
      born: { '@id': 'c:born', '@type': 'xsd:date' },
      label: { '@id': 'rdfs:label', '@container': '@language' },
      note: 'c:note',
      rating: { '@id': 'c:rating', '@type': 'xsd:decimal' },
      title: 'dcterms:title',
    })
  })

  it('is the same text for the same quads in any order', () => {
    expect(write([...quads].reverse())).toBe(write())
  })

  it('holds nothing but an empty graph for no quads', () => {
    expect(JSON.parse(write([]))).toEqual({ '@context': {}, '@graph': [] })
  })

  it('refuses half a surrogate pair', () => {
    const half = [quad(namedNode(`${BASE}x`), namedNode(`${CHESS}p`), literal('\udc00'))]
    expect(() => write(half)).toThrow(InternalError)
  })

  it.each([
    ['an IRI of a scheme that is also a prefix', '<geo:1,2> a <geo:3> ; <geo:4> "5"^^<geo:6> .'],
    ['an IRI of a scheme that is also a name', `<beat:x> <${CHESS}beat> <beat:y> .`],
    [
      'two properties of one local name',
      `<x:a> <${CHESS}label> <x:b> ; <${PREFIXES.rdfs}label> "l" .`,
    ],
    ['a property called like a prefix', `<x:a> <${CHESS}xsd> 1 ; <${CHESS}c> 2 .`],
    ['a thing called like a keyword', `<${BASE}@type> <${CHESS}p> <${BASE}@id> .`],
    ['a type that is a literal', `<x:a> a "y" , <x:b> , _:c .`],
    ['a class that is a property too', `<x:a> a <${CHESS}x> ; <${CHESS}x> "1"@en .`],
    ['a list', `<x:a> <${CHESS}p> (1 "2" <x:b>) .`],
    ['blank nodes and blank graphs', `_:a <${CHESS}p> _:b . _:g { _:a <${CHESS}p> _:b }`],
    ['a base that is a class', `<${BASE}p> a <${BASE}p> .`],
    ['numbers as they are written', `<x:a> <${CHESS}p> 0.90 , 1e3 , 007 , true .`],
  ])('comes back as it was: %s', async (_what, text) => {
    const all = readRdf(text, { file: 'x', format: 'trig' }).quads
    const back = readRdf(write([...all]), { file: 'x', format: 'jsonld' }).quads
    expect(await canonicalNQuads(back)).toBe(await canonicalNQuads(all))
  })
})
