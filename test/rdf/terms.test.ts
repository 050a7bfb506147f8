import { expect, it } from 'vitest'
import { expand, term } from '../../src/rdf/terms.ts'

it.each([
  ['rdf:type', 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'],
  ['mg:Asserted', 'https://merganser.example/ns#Asserted'],
  ['pack:', 'https://merganser.example/pack#'],
  ['edtf:a:b', 'http://id.loc.gov/datatypes/edtf/a:b'],
] as const)('%s stands for %s', (name, iri) => {
  expect(expand(name)).toBe(iri)
  expect(term(name).value).toBe(iri)
})
