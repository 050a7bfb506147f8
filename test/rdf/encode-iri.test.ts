import fc from 'fast-check'
import oxigraph from 'oxigraph'
import { expect, it } from 'vitest'
import { encodeIri } from '../../src/rdf/encode-iri.ts'

it.each([
  ['https://a.example/b?c=d&e=(f)#g', 'https://a.example/b?c=d&e=(f)#g'],
  ['https://a.example/夜网419', 'https://a.example/夜网419'],
  ['https://a.example/夜网#夜网', 'https://a.example/夜网#夜网'],
  ['https://a.example/𠮷', 'https://a.example/𠮷'],
  ['https://a.example/a b', 'https://a.example/a%20b'],
  ['https://a.example/<>"{}|\\^`', 'https://a.example/%3C%3E%22%7B%7D%7C%5C%5E%60'],
  ['https://a.example/[a]#[b]', 'https://a.example/%5Ba%5D#%5Bb%5D'],
  ['https://a.example/#a#b', 'https://a.example/#a%23b'],
  ['https://a.example/100%', 'https://a.example/100%25'],
  ['https://a.example/%e5%A4', 'https://a.example/%e5%A4'],
  ['https://a.example/\n\u0085', 'https://a.example/%0A%C2%85'],
  ['https://a.example/\ue000\ufffe', 'https://a.example/%EE%80%80%EF%BF%BE'],
  ['https://a.example/a\u3000b\u00a0c', 'https://a.example/a%E3%80%80b%C2%A0c'],
  ['https://a.example/\ud83e', 'https://a.example/%EF%BF%BD'],
])('%j is written as %j', (iri, expected) => {
  expect(encodeIri(iri)).toBe(expected)
})

it('whatever is in it, the result is an IRI and stays as it is', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('%', '#', 'a', '[', '\ud83e') }),
  )
  fc.assert(
    fc.property(any, (rest) => {
      const iri = encodeIri(`https://a.example/${rest}`)
      expect(encodeIri(iri)).toBe(iri)
      expect(oxigraph.parse(`<${iri}> a <${iri}> .`, { format: 'text/turtle' })).toHaveLength(1)
    }),
    { numRuns: 500, seed: 1 },
  )
})
