import { describe, expect, it } from 'vitest'
import { mergeFacts } from '../../src/rdf/merge-facts.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { packQuads } from '../../src/rdf/pack-quads.ts'
import { statementIri } from '../../src/rdf/statement-iri.ts'
import { literal, namedNode, quad, term } from '../../src/rdf/terms.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { BASE, CHESS, id, PACK } from '../fixtures/rdf/small-graph.ts'

const iris = [id('player/tolvo'), id('player/nobody')]

function subjects(...named: string[]): string[] {
  const quads = packQuads(PACK, { base: BASE, iris: named })
  const facts = quads.filter(({ graph }) => graph.value === `${BASE}graph/pack`)
  return [...new Set(facts.map(({ subject }) => subject.value.slice(BASE.length)))]
}

describe('what the pack knows of what documents name', () => {
  it.each([
    [
      'the thing and all it leads to',
      [id('player/tolvo')],
      ['player/tolvo', 'club/rook', 'town/vell'],
    ],
    ['round a circle once', [id('town/vell')], ['club/rook', 'town/vell']],
    ['nothing of what it does not know', ['https://other.example/x'], []],
    ['nothing when nothing is named', [], []],
  ])('%s', (_, named, expected) => {
    expect(subjects(...named)).toEqual(expected)
  })

  it('labels but the hidden ones, links and facts', () => {
    const facts = mergeFacts(packQuads(PACK, { base: BASE, iris }))
    const prefixes = { ...PREFIXES, c: CHESS, p: `${BASE}player/`, club: `${BASE}club/` }
    const text = writeTurtle(facts, prefixes)
    expect(text).toContain(`p:tolvo a c:Thing ;
    skos:prefLabel "player/tolvo"@en , "player/tolvo（中）"@zh ;
    skos:altLabel "old player/tolvo"@en ;
    owl:sameAs <https://open.example/1> ;
    skos:closeMatch <https://open.example/2> ;
    c:club club:rook .
`)
    expect(text).not.toContain('garbled')
  })

  it('the source of each link stands beside it, in its own graph', () => {
    const quads = packQuads(PACK, { base: BASE, iris })
    const sources = quads.filter(({ graph }) => graph.value === `${BASE}graph/pack#evidence`)
    const iriOf = (predicate: 'owl:sameAs' | 'skos:closeMatch', target: string) =>
      statementIri([namedNode(id('player/tolvo')), term(predicate), namedNode(target)], {
        base: BASE,
        source: PACK.iri,
      })
    const said = sources
      .filter(({ predicate }) => predicate.value === `${PREFIXES.dcterms}source`)
      .map(({ subject, object }) => [subject.value, object.termType, object.value])
    expect(said).toEqual([
      [iriOf('owl:sameAs', 'https://open.example/1'), 'NamedNode', 'https://list.example/players'],
      [iriOf('skos:closeMatch', 'https://open.example/2'), 'Literal', 'The printed list of 1999'],
    ])
    expect(sources).toHaveLength(10)
  })

  it('a fact with a source of its own is known, and its source stands beside it', () => {
    const iri = id('club/rook')
    const fact = quad(namedNode(iri), namedNode(`${CHESS}motto`), literal('Check', 'en'))
    const club = PACK.individuals.get(iri) ?? expect.fail()
    const pack = {
      ...PACK,
      individuals: new Map([[iri, { ...club, facts: [{ quad: fact, source: 'Its door' }] }]]),
      knowledge: [fact],
    }
    const quads = packQuads(pack, { base: BASE, iris: [iri] })
    expect(mergeFacts(quads)).toContainEqual(fact)
    const sources = quads.filter(({ graph }) => graph.value === `${BASE}graph/pack#evidence`)
    expect(sources.map(({ object }) => object.value)).toEqual([
      `${PREFIXES.rdf}Statement`,
      iri,
      `${CHESS}motto`,
      'Check',
      'Its door',
    ])
  })

  it('the scheme that orders individuals is described with them', () => {
    const scheme = id('club/scheme')
    const inScheme = quad(namedNode(id('club/rook')), term('skos:inScheme'), namedNode(scheme))
    const named = quad(namedNode(scheme), term('skos:prefLabel'), literal('Clubs', 'en'))
    const pack = { ...PACK, knowledge: [...PACK.knowledge, inScheme, named] }
    const facts = mergeFacts(packQuads(pack, { base: BASE, iris: [id('club/rook')] }))
    expect(facts).toContainEqual(named)
    expect(mergeFacts(packQuads(pack, { base: BASE, iris: [id('town/vell')] }))).toContainEqual(
      named,
    )
    expect(mergeFacts(packQuads(pack, { base: BASE, iris: [] }))).toEqual([])
  })

  it('no blank node', () => {
    const terms = packQuads(PACK, { base: BASE, iris }).flatMap((q) => [q.subject, q.object])
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([])
  })
})
