import { expect, it } from 'vitest'
import { dataset } from '../../src/rdf/dataset.ts'
import { literal, namedNode, quad, term } from '../../src/rdf/terms.ts'

const s = namedNode('https://a.example/s')
const label = term('rdfs:label')

it('a triple of two graphs is held once, and found by each of its terms', () => {
  const triples = [
    quad(s, label, literal('a'), namedNode('https://a.example/g')),
    quad(s, label, literal('a')),
    quad(s, label, literal('a', 'en')),
  ]
  const data = dataset(triples)
  expect(data.size).toBe(2)
  expect(data.match(s).size).toBe(2)
  expect(data.match(null, label, literal('a', 'en')).size).toBe(1)
  expect(data.match(null, null, s).size).toBe(0)
})
