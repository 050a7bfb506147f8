import { expect, test } from 'vitest'
import { groupLinks } from '../../src/describe/group-links.ts'
import { namedNode, quad, term } from '../../src/rdf/terms.ts'

const target = (iri: string, uriSpace = iri) => ({ iri, title: iri, uriSpace, description: [] })
const TARGETS = [
  target('https://www.birds.example/', 'http://birds.example/entity/'),
  target('https://birds.example/list', 'http://birds.example/entity/list/'),
]
const link = (to: string) =>
  quad(namedNode('https://a.example/x'), term('skos:closeMatch'), namedNode(to))

test.each([
  ['to what its IRI begins with', 'http://birds.example/entity/1', 'birds.example'],
  ['to the closer of two', 'http://birds.example/entity/list/1', 'birds.example-list'],
  ['to its site, where no target is known', 'https://maps.example:8080/n/1?a', 'maps.example-8080'],
  ['to itself, where there is no site', 'urn:isbn:123', 'isbn-123'],
])('a link belongs %s', (_what, to, name) => {
  expect(groupLinks([link(to)], TARGETS).map((group) => group.name)).toEqual([name])
})

test('statements of other kinds are no links, and groups come in order', () => {
  const facts = [
    quad(namedNode('https://a.example/x'), term('skos:broader'), namedNode('https://b.example/1')),
    link('https://z.example/1'),
    link('https://b.example/1'),
    link('https://z.example/2'),
  ]
  const groups = groupLinks(facts, [])
  expect(groups.map(({ name, links }) => [name, links.length])).toEqual([
    ['b.example', 1],
    ['z.example', 2],
  ])
})
