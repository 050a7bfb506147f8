import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { packQuads } from '../../src/rdf/pack-quads.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { validateQuads } from '../../src/validate/validate-quads.ts'
import { BASE, GRAPH, PACK } from '../fixtures/rdf/small-graph.ts'

const HEAD = Object.entries({ ...PREFIXES, '': 'https://a.example/' })
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  .join('')

function read(text: string, name: string) {
  return parseTurtle(text, { file: name, blankNodePrefix: name, fail: OntologyError }).quads
}

const SHAPES = read(readFileSync('ontology/shapes.ttl', 'utf8'), 'shapes')

/** Uses every class and property as they are meant; what is broken below is broken in this. */
const GOOD = `
:person a mg:Person ; rdfs:label "Han Jun"@en ; mg:presidedOver :meeting ; mg:attended :meeting ;
  mg:holdsRole :role ; mg:memberOf :body ; mg:inferredName "韩俊"@zh .
:body a mg:Organization ; skos:prefLabel "Government"@en ; mg:locatedIn :place ;
  mg:operatesIn :industry ; mg:partOf :party ; mg:protects :species ; owl:sameAs <https://o.example/1> .
:party a mg:Organization ; rdfs:label "Party"@en .
:role a mg:Role ; rdfs:label "Governor"@en .
:place a mg:Place ; rdfs:label "Jilin"@en ; mg:locatedIn :land ; mg:knownAs "the larder"@en ;
  geo:lat 43.67 ; geo:long 126.19 .
:land a mg:Place ; rdfs:label "China"@en ; skos:exactMatch <https://o.example/2> .
:meeting a mg:Meeting ; rdfs:label "Meeting"@en ; mg:heldOn "2021-11-16"^^xsd:date ; mg:heldBy :body ;
  mg:reviewed :plan ; mg:approved :plan ; mg:studied :industry , "safety in winter"@en ;
  mg:concernsIndustry :industry ; mg:supports :body , :industry , :project ; mg:protects :species .
:plan a mg:Plan ; rdfs:label "Plan"@en ; mg:issuedBy :body ; mg:coversPlace :place ;
  mg:coversPeriod "2021/2035"^^edtf:EDTF ; mg:concernsIndustry :industry ; mg:partOf :strategy ;
  mg:supports :project ; mg:protects :species ; mg:showcaseFor :place .
:strategy a mg:Plan ; rdfs:label "Strategy"@en ; mg:knownAs "一主六双"@zh .
:project a mg:Project ; rdfs:label "Base"@en ; mg:coversPlace :place ; mg:concernsIndustry :industry ;
  mg:partOf :corridor ; mg:protects :species ; mg:showcaseFor :industry .
:corridor a mg:Project ; rdfs:label "Corridor"@en .
:industry a mg:Industry ; rdfs:label "Tourism"@en ; skos:altLabel "旅游"@zh ;
  skos:closeMatch <https://o.example/3> .
:species a mg:Species ; rdfs:label "Merganser"@en ; mg:inhabits :place ; mg:knownAs "living fossil"@en ;
  mg:scientificName "Mergus squamatus" ; mg:conservationStatus "EN" ;
  mg:protectionLevel "National Class I"@en ; mg:showcaseFor :place .
:document a mg:Document ; rdfs:label "News"@en ; dcterms:language "en" ;
  dcterms:identifier "sha256:${'0'.repeat(64)}" ; dcterms:date "2021-11-16"^^xsd:date ;
  mg:reportedBy :person ; mg:editedBy :person ; mg:publishedBy :body .

:statement a rdf:Statement ; rdf:subject :person ; rdf:predicate mg:attended ; rdf:object :meeting ;
  mg:confidence 0.90 ; mg:modality mg:Asserted ; mg:rule :cue ; mg:mark :stretch ;
  prov:wasDerivedFrom :stretch .
:sourced a rdf:Statement ; rdf:subject :land ; rdf:predicate skos:exactMatch ;
  rdf:object <https://o.example/2> ; dcterms:source <https://list.example/> .
:stretch a oa:SpecificResource ; oa:hasSource :document ; oa:hasSelector :quote , :position ;
  mg:mentions :person .
:quote a oa:TextQuoteSelector ; oa:exact "Han Jun" ; oa:prefix "" ; oa:suffix " presided" .
:position a oa:TextPositionSelector ; oa:start 0 ; oa:end 7 .
:run a prov:Activity ; prov:used :document , :pack ; prov:wasAssociatedWith :program .
:program a prov:SoftwareAgent .
`

/** What is wrong, the words of `GOOD` that go, and what comes in their place or at the end. */
const BROKEN: readonly (readonly [message: string, from: string, to: string])[] = [
  [
    'A thing is of one class only',
    ':party a mg:Organization',
    ':party a mg:Organization , mg:Plan',
  ],
  ['A thing needs a label', ':role a mg:Role ; rdfs:label "Governor"@en', ':role a mg:Role'],
  ['A label is a string that is not empty', '"Governor"@en', '""@en'],
  ['A label is a string that is not empty', '"Governor"@en', ':label'],
  ['A thing has an IRI, so that others can speak of it', '', '_:b a mg:Role ; rdfs:label "B" .'],
  ['A document is identified by one SHA-256 of its text', '"sha256:0', '"md5:0'],
  ['A document has one language, a tag such as en or zh', '"en" ;', '"en" , "zh" ;'],
  [
    'A document has at most one date, a day such as 2021-11-16',
    'date "2021-11-16"^^xsd:date',
    'date "Nov 16"',
  ],
  ['What a thing is the same as is an IRI', '<https://o.example/1>', '"Q1"'],
  ['What a thing matches exactly is an IRI', '<https://o.example/2> .', '"Q2" .'],
  ['What a thing matches closely is an IRI', '<https://o.example/3>', '"Q3"'],

  ['Only a person presides', '', ':body mg:presidedOver :meeting .'],
  ['What a person presides over is a meeting', '', ':person mg:presidedOver :body .'],
  ['Only a person attends', '', ':body mg:attended :meeting .'],
  ['What a person attends is a meeting', '', ':person mg:attended :body .'],
  ['Only a meeting is held on a day', '', ':plan mg:heldOn "2021-11-16"^^xsd:date .'],
  [
    'The day of a meeting is a date such as 2021-11-16',
    'heldOn "2021-11-16"',
    'heldOn "16 Nov 2021"',
  ],
  [
    'The day of a meeting is a date such as 2021-11-16',
    'heldOn "2021-11-16"^^xsd:date',
    'heldOn "2021-11-16"',
  ],
  ['A meeting begins on one day only', '', ':meeting mg:heldOn "2021-11-17"^^xsd:date .'],
  ['Only a meeting is held by a body', '', ':plan mg:heldBy :body .'],
  ['What holds a meeting is an organization', '', ':meeting mg:heldBy :place .'],
  ['Only a meeting reviews', '', ':body mg:reviewed :plan .'],
  ['What a meeting reviews is a plan', '', ':meeting mg:reviewed :project .'],
  ['Only a meeting approves', '', ':body mg:approved :plan .'],
  ['What a meeting approves is a plan', '', ':meeting mg:approved "the plan"@en .'],
  ['Only a meeting studies a matter', '', ':body mg:studied :plan .'],
  ['What a meeting studies has a name or words', '"safety in winter"@en', '""@en'],

  ['Only a plan is issued', '', ':project mg:issuedBy :body .'],
  ['What issues a plan is an organization', '', ':plan mg:issuedBy :person .'],
  ['Only a plan or a project covers a place', '', ':meeting mg:coversPlace :place .'],
  ['What a plan or a project covers is a place', '', ':plan mg:coversPlace :body .'],
  ['Only a plan covers a period', '', ':project mg:coversPeriod "2021/2035"^^edtf:EDTF .'],
  [
    'A period is two years, months or days in EDTF, such as 2021/2035',
    '"2021/2035"',
    '"2021-2035"',
  ],
  [
    'A period is two years, months or days in EDTF, such as 2021/2035',
    '"2021/2035"^^edtf:EDTF',
    '"2021/2035"',
  ],
  [
    'Only a plan, a project or a meeting concerns an industry',
    '',
    ':body mg:concernsIndustry :industry .',
  ],
  [
    'What a plan, a project or a meeting concerns is an industry',
    '',
    ':plan mg:concernsIndustry :species .',
  ],
  [
    'A plan is part of a plan, a project of a project, an organization of an organization',
    '',
    ':plan mg:partOf :project .',
  ],
  [
    'A plan is part of a plan, a project of a project, an organization of an organization',
    '',
    ':place mg:partOf :land .',
  ],
  ['Only a meeting or a plan supports', '', ':person mg:supports :industry .'],
  [
    'What is supported is an organization, an industry or a project',
    '',
    ':meeting mg:supports :place .',
  ],

  ['Only a person holds a role', '', ':body mg:holdsRole :role .'],
  ['What a person holds is a role', '', ':person mg:holdsRole :body .'],
  ['Only a person is a member', '', ':body mg:memberOf :party .'],
  ['What a person is a member of is an organization', '', ':person mg:memberOf :role .'],
  ['Only an organization operates in an industry', '', ':place mg:operatesIn :industry .'],
  ['What an organization operates in is an industry', '', ':body mg:operatesIn :place .'],
  ['Only a person has an inferred name', '', ':place mg:inferredName "吉林"@zh .'],
  ['An inferred name is not empty and says its language', '"韩俊"@zh', '"韩俊"'],

  ['Only a place or an organization lies in a place', '', ':species mg:locatedIn :place .'],
  ['What a thing lies in is a place', '', ':body mg:locatedIn :party .'],
  ['Only a species inhabits', '', ':person mg:inhabits :place .'],
  ['What a species inhabits is a place', '', ':species mg:inhabits :body .'],
  [
    'Only a plan, a meeting, a project or an organization protects',
    '',
    ':person mg:protects :species .',
  ],
  ['What is protected is a species', '', ':plan mg:protects :place .'],
  ['Only a species, a project or a plan is a showcase', '', ':person mg:showcaseFor :place .'],
  ['A showcase is for a place or an industry', '', ':species mg:showcaseFor :meeting .'],
  ['Only a species, a place or a plan has an epithet', '', ':person mg:knownAs "the boss"@en .'],
  ['An epithet is not empty and says its language', '"living fossil"@en', '"living fossil"'],
  ['Only a species has a scientific name', '', ':place mg:scientificName "Mergus squamatus" .'],
  [
    'A scientific name is one Latin name without its author, such as Mergus squamatus',
    'Mergus squamatus',
    'Mergus squamatus Gould, 1864',
  ],
  ['Only a species has a conservation status', '', ':place mg:conservationStatus "EN" .'],
  ['A conservation status is a string that is not empty', '"EN"', '""'],
  ['Only a species has a protection level', '', ':place mg:protectionLevel "Class I"@en .'],
  ['A protection level is not empty and says its language', '"National Class I"@en', '"Class I"'],
  ['Only a place has coordinates', '', ':body geo:lat 43.67 ; geo:long 126.19 .'],
  ['A latitude is one decimal from -90 to 90, beside a longitude', 'lat 43.67', 'lat 143.67'],
  ['A longitude is one decimal from -180 to 180, beside a latitude', 'geo:long 126.19', ''],

  ['Only a document is reported', '', ':plan mg:reportedBy :person .'],
  ['Who reports is a person', '', ':document mg:reportedBy :body .'],
  ['Only a document is edited', '', ':plan mg:editedBy :person .'],
  ['Who edits is a person', '', ':document mg:editedBy :body .'],
  ['Only a document is published', '', ':plan mg:publishedBy :body .'],
  ['What publishes a document is an organization', '', ':document mg:publishedBy :person .'],

  ['A statement has one subject, an IRI', 'rdf:subject :person', 'rdf:subject :person , :body'],
  ['A statement has one predicate, an IRI', 'rdf:predicate mg:attended ; ', ''],
  ['A statement has one object, an IRI or a literal', 'rdf:object :meeting', 'rdf:object []'],
  ['A statement read from a text has one confidence, above 0 and at most 1', '0.90', '0.00'],
  ['A statement read from a text has one confidence, above 0 and at most 1', '0.90', '1.01'],
  [
    'A statement read from a text has one confidence, above 0 and at most 1',
    'mg:confidence 0.90 ;',
    '',
  ],
  ['A statement read from a text is asserted, called for or inferred', 'mg:Asserted', 'mg:Denied'],
  ['A statement read from a text names the rule that read it', 'mg:rule :cue ;', ''],
  [
    'A statement read from a text says where in the text it stands',
    'prov:wasDerivedFrom :stretch',
    '',
  ],
  [
    'A statement read from a text says where in the text it stands',
    'prov:wasDerivedFrom :stretch',
    'prov:wasDerivedFrom :document',
  ],
  ['A mark is a stretch of a text', 'mg:mark :stretch', 'mg:mark :quote'],
  ['Only a stretch of a text mentions', '', ':document mg:mentions :person .'],
  ['What a text mentions is a thing with an IRI', 'mg:mentions :person', 'mg:mentions "Han Jun"'],
  ['A stretch of a text belongs to one document', 'oa:hasSource :document ;', ''],
  ['A stretch of a text is given by its words', ':quote , :position', ':position'],
  ['A stretch of a text is given by its offsets', ':quote , :position', ':quote'],
  ['A quote has words, once', 'oa:exact "Han Jun"', 'oa:exact ""'],
  ['What stands before a quote is one string', 'oa:prefix ""', 'oa:prefix "a" , "b"'],
  ['What stands after a quote is one string', 'oa:suffix " presided"', 'oa:suffix " presided"@en'],
  ['A position starts at one offset, 0 or greater', 'oa:start 0', 'oa:start -1'],
  ['A position ends at one offset', 'oa:end 7 .', 'oa:end 7 , 8 .'],
  ['A position starts before it ends', 'oa:end 7', 'oa:end 0'],
  ['A run used a document and a pack', ':document , :pack', ':document'],
  [
    'A run was done by a program',
    'prov:wasAssociatedWith :program',
    'prov:wasAssociatedWith :person',
  ],
]

async function messagesFor(data: string): Promise<string[]> {
  const { violations } = await validateQuads(read(HEAD + data, 'data'), SHAPES)
  return [...new Set(violations.map(({ message }) => message))]
}

describe('a graph that is as it should be', () => {
  it('conforms', async () => {
    expect(await messagesFor(GOOD)).toEqual([])
  })
})

describe('what is written for a document', () => {
  it('meets the shapes of evidence', async () => {
    const quads = [
      ...documentQuads(GRAPH, { base: BASE, pack: PACK, version: '0.0.0' }),
      ...packQuads(PACK, { base: BASE, iris: GRAPH.entities.map(({ iri }) => iri) }),
    ]
    const statements = quads.filter(({ object }) => object.value === `${PREFIXES.rdf}Statement`)
    expect(statements).toHaveLength(GRAPH.statements.length + 2)
    expect(await validateQuads(quads, SHAPES)).toEqual({ conforms: true, violations: [] })
  })
})

describe('a graph that is not is told so, and nothing else', () => {
  it.each(BROKEN)('%s', async (message, from, to) => {
    expect(GOOD).toContain(from)
    const data = from === '' ? GOOD + to : GOOD.replace(from, to)
    expect(await messagesFor(data)).toEqual([message])
  })

  it('no constraint is without a test that breaks it', () => {
    const inShapes = SHAPES.filter(({ predicate }) => predicate.value === `${PREFIXES.sh}message`)
    const broken = new Set(BROKEN.map(([message]) => message))
    expect([...new Set(inShapes.map(({ object }) => object.value))].sort()).toEqual(
      [...broken].sort(),
    )
  })
})
