import { describe, expect, it } from 'vitest'
import { describeDataset } from '../../src/describe/describe-dataset.ts'
import { openStore } from '../../src/query/open-store.ts'
import { select } from '../../src/query/select.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { mergeFacts } from '../../src/rdf/merge-facts.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { packQuads } from '../../src/rdf/pack-quads.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { BASE, CHESS, GRAPH, id, PACK } from '../fixtures/rdf/small-graph.ts'

const LINKED = {
  iri: 'https://open.example/',
  title: 'Open players',
  uriSpace: 'https://open.example/',
  description: [],
}
const pack = {
  ...PACK,
  licence: 'https://licence.example/',
  rights: [{ value: 'Diagrams are the clubs’ own.', language: 'en' }],
  linkTargets: [LINKED],
}
const second = {
  ...GRAPH,
  document: { ...GRAPH.document, iri: id('document/fedcba9876543210') },
  entities: GRAPH.entities.slice(1),
}
const iris = [id('player/tolvo')]

function quadsOf(...graphs: readonly (typeof GRAPH)[]) {
  return [
    ...graphs.flatMap((graph) => documentQuads(graph, { base: BASE, pack, version: '1.0.0' })),
    ...packQuads(pack, { base: BASE, iris }),
  ]
}

const quads = quadsOf(GRAPH, second)
const FILES = new Map([
  ['graph.ttl', 2],
  ['dataset.trig', 3],
  ['graph.html', 3],
])
const described = describeDataset(quads, { base: BASE, pack })
const description = described.describe(FILES)
const store = openStore(description)
const prologue = Object.entries(PREFIXES)
  .map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`)
  .join('\n')
const rows = (query: string, of = store) =>
  select(of, `${prologue} ${query}`).map((row) => Object.values(row).map(({ value }) => value))

describe('what a dataset is said to hold is what it holds', () => {
  const data = openStore(quads)

  it('in all', () => {
    const said = `SELECT ?t ?s ?o ?c ?p { ?d a dcat:Dataset ; dcterms:source ?x ; void:triples ?t ;
      void:distinctSubjects ?s ; void:distinctObjects ?o ; void:classes ?c ; void:properties ?p } LIMIT 1`
    const counted = `SELECT (COUNT(*) AS ?t) (COUNT(DISTINCT ?s) AS ?ss) (COUNT(DISTINCT ?o) AS ?oo)
      (COUNT(DISTINCT ?class) AS ?c) (COUNT(DISTINCT ?p) AS ?pp)
      { ?s ?p ?o OPTIONAL { ?s ?p ?o FILTER(?p = rdf:type) BIND(?o AS ?class) } }`
    expect(rows(said)).toEqual(rows(counted, data))
  })

  it('of each class', () => {
    const said = 'SELECT ?c ?n { ?part void:class ?c ; void:entities ?n } ORDER BY ?c'
    const counted = 'SELECT ?c (COUNT(DISTINCT ?s) AS ?n) { ?s a ?c } GROUP BY ?c ORDER BY ?c'
    expect(rows(said)).toEqual(rows(counted, data))
    expect(rows(said).length).toBeGreaterThan(5)
  })

  it('of each property', () => {
    const said = `SELECT ?p ?t ?s ?o { ?part void:property ?p ; void:triples ?t ;
      void:distinctSubjects ?s ; void:distinctObjects ?o } ORDER BY ?p`
    const counted = `SELECT ?p (COUNT(*) AS ?t) (COUNT(DISTINCT ?s) AS ?ss) (COUNT(DISTINCT ?o) AS ?oo)
      { ?s ?p ?o } GROUP BY ?p ORDER BY ?p`
    expect(rows(said)).toEqual(rows(counted, data))
    expect(rows(said).length).toBeGreaterThan(20)
  })

  it('facts that two documents state count once', () => {
    const said = rows('SELECT ?t { ?d dcterms:title "Facts"@en ; void:triples ?t }')
    expect(said).toEqual([[String(mergeFacts(quads).length)]])
  })
})

describe('a dataset is described', () => {
  it.each([
    [
      'its documents',
      'SELECT ?x { ?d dcterms:source ?x . ?x dcterms:identifier ?y } ORDER BY ?x',
      [[GRAPH.document.iri], [second.document.iri]],
    ],
    ['its licence', 'SELECT ?x { ?d dcterms:license ?x }', [['https://licence.example/']]],
    [
      'its vocabularies',
      `SELECT ?x { ?d void:vocabulary ?x FILTER(STRSTARTS(STR(?x), "${CHESS}")) }`,
      [[CHESS]],
    ],
    [
      'the pack and its hash',
      'SELECT ?h { ?d dcterms:conformsTo/dcterms:identifier ?h }',
      [[`sha256:${PACK.hash}`]],
    ],
    ['what made it', 'SELECT ?x { ?d dcterms:creator/rdfs:label ?x }', [['Merganser 1.0.0']]],
    [
      'its name',
      'SELECT ?x { ?d dcterms:source ?y ; dcterms:title ?x } LIMIT 1',
      [['Graph of 2 documents']],
    ],
  ])('with %s', (_what, query, expected) => {
    expect(rows(query)).toEqual(expected)
  })

  it('with its files of RDF, in bytes, and with no other files', () => {
    const query = `SELECT ?d ?name ?size ?type { ?d dcat:distribution ?f .
      ?f dcterms:title ?name ; dcat:byteSize ?size ; dcat:mediaType ?type } ORDER BY ?name`
    expect(
      rows(query).map(([holder = '', ...rest]) => [holder.replace(/.*#/, ''), ...rest]),
    ).toEqual([
      [expect.stringContaining(`${BASE}dataset/`), 'dataset.trig', '3', iana('application/trig')],
      ['facts', 'graph.ttl', '2', iana('text/turtle')],
    ])
  })

  it('with the standard of Turtle 1.2 for the file that needs it', () => {
    const files = new Map([...FILES, ['dataset-rdf12.ttl', 1]])
    const of = openStore(described.describe(files))
    const query = `SELECT ?name ?standard { ?f a dcat:Distribution ; dcterms:title ?name ;
      dcterms:conformsTo ?standard }`
    expect(rows(query, of)).toEqual([['dataset-rdf12.ttl', 'https://www.w3.org/TR/rdf12-turtle/']])
  })

  it('with what its facts tell and what they do not, and how many there are of each', () => {
    const [[text = ''] = []] = rows(
      'SELECT ?x { ?d dcterms:title "Facts"@en ; dcterms:description ?x }',
    )
    expect(text).toContain('1 are asserted by one at least, 1 only called for and 1 only inferred')
    expect(text).toContain('mg:modality')
  })

  it('one document gives it its title', () => {
    const one = describeDataset(quadsOf(GRAPH), { base: BASE, pack }).describe(new Map())
    expect(one.map(({ object }) => object.value)).toContain('Graph of “Open ends”')
  })

  it('in the same words whatever the order of the documents', () => {
    const other = describeDataset(quadsOf(second, GRAPH), { base: BASE, pack })
    expect(writeTurtle(other.describe(FILES), PREFIXES)).toBe(writeTurtle(description, PREFIXES))
    expect(writeTurtle(other.links, PREFIXES)).toBe(writeTurtle(described.links, PREFIXES))
  })

  it('without a document it is still one', () => {
    const { describe, links } = describeDataset([], { base: BASE, pack })
    expect(links).toEqual([])
    expect(describe(new Map()).map(({ object }) => object.value)).toContain('Graph of 0 documents')
  })

  it('without a blank node', () => {
    const terms = [...description, ...described.links].flatMap((q) => [q.subject, q.object])
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([])
  })
})

describe('links to open data', () => {
  const links = openStore(described.links)

  it('stand in the set of their target, which says how many and how sure', () => {
    const query = `SELECT ?title ?target ?n { ?d void:subset ?set . ?set a void:Linkset ;
      dcterms:title ?title ; void:objectsTarget ?target ; void:triples ?n
      FILTER NOT EXISTS { ?d a void:Linkset } }`
    const expected = [['Links to Open players', LINKED.iri, '2']]
    expect(rows(query, links)).toEqual(expected)
    expect(rows(query)).toEqual(expected)
  })

  it('stand in a set of their predicate in that, since a set of links has one predicate', () => {
    const query = `SELECT ?title ?predicate ?n { ?set a void:Linkset ; void:subset ?part .
      ?part a void:Linkset ; dcterms:title ?title ; void:triples ?n ;
        void:linkPredicate ?predicate } ORDER BY ?predicate`
    expect(rows(query)).toEqual([
      ['Links to Open players (sameAs)', `${PREFIXES.owl}sameAs`, '1'],
      ['Links to Open players (closeMatch)', `${PREFIXES.skos}closeMatch`, '1'],
    ])
    const several = 'SELECT ?s (COUNT(?p) AS ?n) { ?s void:linkPredicate ?p } GROUP BY ?s'
    expect(rows(several).map(([, count]) => count)).toEqual(['1', '1'])
  })

  it('are stated, and stated again with their source and their set', () => {
    const query = `SELECT ?s ?p ?o ?source { ?s ?p ?o . ?x rdf:subject ?s ; rdf:predicate ?p ;
      rdf:object ?o ; dcterms:source ?source ; dcterms:isPartOf/void:linkPredicate ?p } ORDER BY ?o`
    expect(rows(query, links)).toEqual([
      [iris[0], `${PREFIXES.owl}sameAs`, 'https://open.example/1', 'https://list.example/players'],
      [iris[0], `${PREFIXES.skos}closeMatch`, 'https://open.example/2', 'The printed list of 1999'],
    ])
  })
})

function iana(mediaType: string): string {
  return `https://www.iana.org/assignments/media-types/${mediaType}`
}
