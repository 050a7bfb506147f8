import { readdirSync, readFileSync } from 'node:fs'
import type { Quad } from '@rdfjs/types'
import { describe, expect, it } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { expand, type PrefixedName } from '../../src/rdf/terms.ts'

const VOCABULARIES = 'test/fixtures/vocabularies/'

/** Term IRIs by namespace, out of lists with a note, the namespace and the local names. */
const KNOWN = new Map(
  readdirSync(VOCABULARIES).map((file) => {
    const [, namespace = '', ...terms] = readFileSync(VOCABULARIES + file, 'utf8')
      .trim()
      .split('\n')
    return [namespace, new Set(terms.map((name) => namespace + name))]
  }),
)

function filesUnder(folder: string, ending: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`)
    .sort()
}

function read(file: string): readonly Quad[] {
  const options = { file, blankNodePrefix: 'b', fail: OntologyError }
  return parseTurtle(readFileSync(file, 'utf8'), options).quads
}

function namespaceOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
}

/** Whether the IRI stands in a vocabulary that is listed, and not in the list. */
function isUnknown(iri: string): boolean {
  return KNOWN.get(namespaceOf(iri))?.has(iri) === false
}

describe('every standard term that is used exists, spelled so', () => {
  it.each(filesUnder('ontology', '.ttl'))('in %s', (file) => {
    const iris = read(file).flatMap(({ subject, predicate, object }) => {
      const datatype = object.termType === 'Literal' ? [object.datatype.value] : [object.value]
      return [subject.value, predicate.value, ...datatype]
    })
    expect([...new Set(iris.filter(isUnknown))]).toEqual([])
  })

  it('in the code', () => {
    const prefixes = Object.keys(PREFIXES).join('|')
    const pattern = new RegExp(`'((?:${prefixes}):[A-Za-z]+)'`, 'g')
    const names = filesUnder('src', '.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name),
    )
    expect(names).toContain('rdf:type')
    expect(names.filter((name) => isUnknown(expand(name as PrefixedName)))).toEqual([])
  })

  it('and so does every vocabulary that predicates and classes come from', () => {
    const own = [PREFIXES.mg, PREFIXES.pack]
    const type = expand('rdf:type')
    const namespaces = filesUnder('ontology', '.ttl')
      .flatMap(read)
      .flatMap((quad) => {
        const isType = quad.predicate.value === type
        return [quad.predicate.value, ...(isType ? [quad.object.value] : [])].map(namespaceOf)
      })
    const known = new Set([...KNOWN.keys(), ...own])
    expect([...new Set(namespaces)].filter((namespace) => !known.has(namespace))).toEqual([])
  })

  it('a term that does not exist would be seen', () => {
    expect(isUnknown('https://schema.org/Persom')).toBe(true)
    expect(isUnknown('https://schema.org/Person')).toBe(false)
    expect(isUnknown(`${PREFIXES.mg}Person`)).toBe(false)
  })
})

const ONTOLOGY = PREFIXES.mg.slice(0, -1)

const TERMS = ['classes', 'properties', 'evidence'].flatMap((name) => read(`ontology/${name}.ttl`))

/** The values of a property of a term, by their local names with the prefix, sorted. */
function values(subject: string, predicate: PrefixedName): string[] {
  return TERMS.filter((q) => q.subject.value === subject && q.predicate.value === expand(predicate))
    .flatMap(({ object }) =>
      object.termType === 'BlankNode' ? membersOf(object.value) : [object.value],
    )
    .map(shorten)
    .sort()
}

/** The members of a union, or what a property is the inverse of. */
function membersOf(node: string): string[] {
  return TERMS.filter(({ subject }) => subject.value === node).flatMap(({ predicate, object }) => {
    if (predicate.value === expand('rdf:first')) return [object.value]
    if (predicate.value === expand('owl:inverseOf')) return [`inverse of ${shorten(object.value)}`]
    return object.termType === 'BlankNode' ? membersOf(object.value) : []
  })
}

function shorten(iri: string): string {
  const found = Object.entries(PREFIXES).find(([, namespace]) => namespace === namespaceOf(iri))
  if (found === undefined) return iri
  return (found[0] === 'mg' ? '' : `${found[0]}:`) + iri.slice(found[1].length)
}

describe('the vocabulary is the one that was agreed', () => {
  it.each([
    ['Person', 'foaf:Person schema:Person'],
    ['Organization', 'org:Organization schema:Organization'],
    ['Role', 'org:Role'],
    ['Place', 'geo:SpatialThing schema:Place'],
    ['Meeting', 'schema:Event'],
    ['Plan', 'schema:CreativeWork'],
    ['Project', 'foaf:Project'],
    ['Industry', 'skos:Concept'],
    ['Species', 'dwc:Taxon schema:Taxon'],
    ['Document', 'prov:Entity schema:NewsArticle'],
  ])('class %s is a kind of %s', (name, parents) => {
    expect(values(PREFIXES.mg + name, 'rdf:type')).toEqual(['owl:Class'])
    expect(values(PREFIXES.mg + name, 'rdfs:subClassOf').join(' ')).toBe(parents)
  })

  it.each([
    ['presidedOver', 'Person', 'Meeting', 'schema:performerIn'],
    ['attended', 'Person', 'Meeting', 'inverse of schema:attendee'],
    ['heldOn', 'Meeting', 'xsd:date', 'schema:startDate'],
    ['heldBy', 'Meeting', 'Organization', 'schema:organizer'],
    ['reviewed', 'Meeting', 'Plan', 'schema:about'],
    ['approved', 'Meeting', 'Plan', 'schema:about'],
    ['studied', 'Meeting', 'rdfs:Resource', 'schema:about'],
    ['issuedBy', 'Plan', 'Organization', 'schema:publisher'],
    ['locatedIn', 'Organization Place', 'Place', 'schema:containedInPlace schema:location'],
    ['holdsRole', 'Person', 'Role', 'org:holds'],
    ['memberOf', 'Person', 'Organization', 'org:memberOf'],
    ['coversPlace', 'Plan Project', 'Place', 'dcterms:spatial'],
    ['coversPeriod', 'Plan', 'edtf:EDTF', 'dcterms:temporal schema:temporalCoverage'],
    ['concernsIndustry', 'Meeting Plan Project', 'Industry', 'dcterms:subject'],
    ['protects', 'Meeting Organization Plan Project', 'Species', ''],
    ['knownAs', 'Place Plan Species', 'rdf:langString', 'skos:altLabel'],
    ['inhabits', 'Species', 'Place', ''],
    ['partOf', 'Organization Plan Project', 'Organization Plan Project', 'dcterms:isPartOf'],
    ['supports', 'Meeting Plan', 'Industry Organization Project', ''],
    ['operatesIn', 'Organization', 'Industry', 'org:classification'],
    ['reportedBy', 'Document', 'Person', 'schema:author'],
    ['editedBy', 'Document', 'Person', 'schema:editor'],
    ['publishedBy', 'Document', 'Organization', 'schema:publisher'],
    ['showcaseFor', 'Plan Project Species', 'Industry Place', ''],
    ['inferredName', 'Person', 'rdf:langString', ''],
    ['scientificName', 'Species', 'xsd:string', 'dwc:scientificName'],
    ['conservationStatus', 'Species', 'xsd:string', ''],
    ['protectionLevel', 'Species', 'rdf:langString', ''],
  ])('property %s goes from %s to %s and refines %s', (name, domain, range, parents) => {
    const iri = PREFIXES.mg + name
    expect(values(iri, 'rdfs:domain').join(' ')).toBe(domain)
    expect(values(iri, 'rdfs:range').join(' ')).toBe(range)
    expect(values(iri, 'rdfs:subPropertyOf').join(' ')).toBe(parents)
  })

  it('every term says in English and Chinese what it is called and means, and where it is defined', () => {
    const terms = new Set(TERMS.map(({ subject }) => subject.value))
    const own = [...terms].filter((iri) => iri.startsWith(PREFIXES.mg))
    const languages = (iri: string, predicate: PrefixedName) =>
      TERMS.filter((q) => q.subject.value === iri && q.predicate.value === expand(predicate))
        .map(({ object }) => (object.termType === 'Literal' ? object.language : ''))
        .sort()
    expect(own.length).toBeGreaterThan(40)
    expect(own.filter((iri) => languages(iri, 'rdfs:label').join(' ') !== 'en zh')).toEqual([])
    expect(own.filter((iri) => languages(iri, 'rdfs:comment').join(' ') !== 'en zh')).toEqual([])
    const definedBy = (iri: string) => values(iri, 'rdfs:isDefinedBy').join(' ')
    expect(own.filter((iri) => definedBy(iri) !== ONTOLOGY)).toEqual([])
  })

  it('every property says of what it is said and what it leads to', () => {
    const kinds = ['owl:ObjectProperty', 'owl:DatatypeProperty', 'rdf:Property']
    const properties = [...new Set(TERMS.map(({ subject }) => subject.value))].filter((iri) =>
      values(iri, 'rdf:type').some((type) => kinds.includes(type)),
    )
    expect(properties.length).toBeGreaterThan(30)
    const silent = properties.filter(
      (iri) => values(iri, 'rdfs:domain').length === 0 || values(iri, 'rdfs:range').length === 0,
    )
    expect(silent).toEqual([])
  })

  it.each([
    ['owl:versionInfo', /^\d+\.\d+\.\d+$/],
    ['owl:versionIRI', /\/ns\/\d+\.\d+\.\d+$/],
    ['dcterms:license', /^https:\/\//],
    ['dcterms:creator', /#project$/],
    ['dcterms:title', /\S/],
    ['dcterms:description', /\S/],
  ] as const)('its header has %s', (property, form) => {
    expect(values(ONTOLOGY, 'rdf:type')).toEqual(['owl:Ontology'])
    expect(values(ONTOLOGY, property).length).toBeGreaterThan(0)
    for (const value of values(ONTOLOGY, property)) expect(value).toMatch(form)
  })
})
