import { expect, it } from 'vitest'
import { mergeFacts } from '../../src/rdf/merge-facts.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'

const [s, p, g, d] = [iri('s'), iri('p'), iri('g'), iri('d')]

function iri(name: string) {
  return namedNode(`https://a.example/${name}`)
}

it('the facts of many graphs become one: each triple once, and no evidence', () => {
  const merged = mergeFacts([
    quad(s, p, s, namedNode(`${d.value}#facts`)),
    quad(s, p, s, g),
    quad(s, p, g, namedNode(`${d.value}#evidence`)),
    quad(s, p, literal('a', 'en'), g),
    quad(s, p, literal('a'), g),
    quad(s, p, p),
  ])
  const expected = [s, literal('a', 'en'), literal('a'), p].map((object) => quad(s, p, object))
  expect(merged).toEqual(expected)
})
