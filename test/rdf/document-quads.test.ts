import { createHash } from 'node:crypto'
import type { Quad } from '@rdfjs/types'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DocumentGraph, Span } from '../../src/model.ts'
import { documentQuads } from '../../src/rdf/document-quads.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { quad } from '../../src/rdf/terms.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { BASE, CHESS, GRAPH, id, PACK, spanOf } from '../fixtures/rdf/small-graph.ts'

const D = GRAPH.document.iri
const options = { base: BASE, pack: PACK, version: '9.8.7' }
const quads = documentQuads(GRAPH, options)

/** The triples of one graph that are about some subjects, as Turtle without its prefixes. */
function turtle(graphIri: string, isWanted: (subject: string) => boolean = () => true): string {
  const wanted = quads
    .filter(({ graph, subject }) => graph.value === graphIri && isWanted(subject.value))
    .map(({ subject, predicate, object }) => quad(subject, predicate, object))
  const prefixes = { ...PREFIXES, c: CHESS, p: `${BASE}player/`, cue: `${BASE}cue/` }
  const text = writeTurtle(wanted, prefixes)
  return text.slice(text.indexOf('\n\n') + 2).replaceAll(D, 'DOC')
}

describe('the facts of a document', () => {
  it('are its things with labels, its statements, and what is known of the document', () => {
    expect(turtle(`${D}#facts`)).toBe(`<DOC> a c:Report ;
    rdfs:label "Open ends"@en ;
    dcterms:title "Open ends"@en ;
    dcterms:date "2024-05-01"^^xsd:date ;
    dcterms:identifier "sha256:${'ab'.repeat(32)}" ;
    dcterms:language "en" .

p:mira a c:Player ;
    rdfs:label "Mira"@en ;
    skos:altLabel "M." , "米拉"@zh ;
    c:beat p:tolvo ;
    c:mood "cheered"@en .

p:tolvo a c:Player ;
    rdfs:label "Tolvo"@en ;
    c:lost 1 .
`)
  })

  it('say no title and no date where the text gives none', () => {
    const { title: _, date: __, ...document } = GRAPH.document
    const facts = documentQuads({ ...GRAPH, document }, options)
    const predicates = facts
      .filter(({ subject }) => subject.value === D)
      .map(({ predicate }) => predicate.value)
    expect(predicates).toContain(`${PREFIXES.dcterms}language`)
    expect(predicates).not.toContain(`${PREFIXES.dcterms}title`)
    expect(predicates).not.toContain(`${PREFIXES.dcterms}date`)
  })
})

describe('the evidence of a statement', () => {
  it('names the triple, how sure it is, the cue, the sentence and the words', () => {
    const key = `<${D}> <${id('player/mira')}> <${CHESS}beat> <${id('player/tolvo')}>`
    const iri = id(`statement/${createHash('sha256').update(key).digest('hex').slice(0, 16)}`)
    expect(turtle(`${D}#evidence`, (subject) => subject === iri)).toBe(`<${iri}> a rdf:Statement ;
    rdf:subject p:mira ;
    rdf:predicate c:beat ;
    rdf:object p:tolvo ;
    prov:wasDerivedFrom <DOC#char=11,30> ;
    mg:confidence 0.88 ;
    mg:mark <DOC#char=11,15> ,
        <DOC#char=24,29> ;
    mg:modality mg:Asserted ;
    mg:rule cue:beat .
`)
  })

  it.each([
    ['called-for', 'CalledFor', '1.00'],
    ['inferred', 'Inferred', '0.01'],
    ['asserted', 'Asserted', '0.88'],
  ] as const)('%s statements say so', (modality, name, confidence) => {
    const statements = GRAPH.statements.filter((statement) => statement.modality === modality)
    const made = documentQuads({ ...GRAPH, statements }, options)
    const valuesOf = (local: string) =>
      made.filter((q) => q.predicate.value === PREFIXES.mg + local).map((q) => q.object.value)
    expect(valuesOf('modality')).toEqual([PREFIXES.mg + name])
    expect(valuesOf('confidence')).toEqual([confidence])
  })

  it('the words are found by quote and by position', () => {
    const { start, end } = spanOf('Tolvo')
    const span = `${start},${end}`
    expect(turtle(`${D}#evidence`, (subject) => subject.endsWith(`=${span}`))).toBe(
      `<DOC#char=${span}> a oa:SpecificResource ;
    oa:hasSelector <DOC#position=${span}> ,
        <DOC#quote=${span}> ;
    oa:hasSource <DOC> ;
    mg:mentions p:tolvo .

<DOC#position=${span}> a oa:TextPositionSelector ;
    oa:end ${end} ;
    oa:start ${start} .

<DOC#quote=${span}> a oa:TextQuoteSelector ;
    oa:exact "Tolvo" ;
    oa:prefix "Open ends\\n\\nMira 🦆 beat " ;
    oa:suffix ". Mira cheered.\\n" .
`,
    )
  })

  it('the run names document, pack and program, and no time', () => {
    const isRun = (subject: string) => /#(run|facts|evidence)$|software|chess/.test(subject)
    expect(turtle(`${D}#evidence`, isRun)).toBe(`<DOC#evidence> a prov:Entity ;
    prov:wasDerivedFrom <DOC> ;
    prov:wasGeneratedBy <DOC#run> .

<DOC#facts> a prov:Entity ;
    prov:wasDerivedFrom <DOC> ;
    prov:wasGeneratedBy <DOC#run> .

<DOC#run> a prov:Activity ;
    prov:used <DOC> , <https://chess.example/pack> ;
    prov:wasAssociatedWith <${BASE}software/merganser-9.8.7> .

<${BASE}software/merganser-9.8.7> a prov:SoftwareAgent ;
    rdfs:label "Merganser 9.8.7" ;
    owl:versionInfo "9.8.7" .

<https://chess.example/pack> a prov:Entity ;
    dcterms:title "Chess" ;
    dcterms:identifier "sha256:${'cd'.repeat(32)}" ;
    owl:versionInfo "1.2.3" .
`)
  })
})

describe('a document as a whole', () => {
  it('has no blank node, and every quad once', () => {
    const terms = quads.flatMap((q) => [q.subject, q.predicate, q.object, q.graph])
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([])
    const keys = quads.map((q) => JSON.stringify(q))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is left as it was given', () => {
    const before = structuredClone(GRAPH)
    documentQuads(GRAPH, options)
    expect(GRAPH).toEqual(before)
  })

  it('without entities and statements is still described', () => {
    const empty: DocumentGraph = { ...GRAPH, entities: [], statements: [] }
    const graphs = new Set(documentQuads(empty, options).map(({ graph }) => graph.value))
    expect([...graphs]).toEqual([`${D}#facts`, `${D}#evidence`])
  })
})

describe('a quote', () => {
  it('with what stands around it is found again, and no character is cut in half', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', '🦆', '中', '\n'), minLength: 1 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const cuts = [one, other].map((n) => wholeCharacter(text, n % (text.length + 1)))
        const span = { start: Math.min(...cuts), end: Math.max(...cuts) }
        const made = quotesOf(text, span)
        const value = (local: string) =>
          made.find((q) => q.predicate.value === PREFIXES.oa + local)?.object.value ?? '?'
        const around = value('prefix') + value('exact') + value('suffix')
        expect(around.isWellFormed()).toBe(true)
        expect(text.indexOf(around, span.start - value('prefix').length)).toBe(
          span.start - value('prefix').length,
        )
        expect(text.slice(Number(value('start')), Number(value('end')))).toBe(value('exact'))
        expect(value('prefix').length).toBeLessThanOrEqual(32)
        expect(value('prefix').length).toBeGreaterThanOrEqual(Math.min(31, span.start))
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})

/** What is said of the one stretch that is pointed at. */
function quotesOf(text: string, span: Span): Quad[] {
  const document = { ...GRAPH.document, text }
  const entities = GRAPH.entities.map((entity) => ({
    ...entity,
    mentions: entity.mentions.map((mention) => ({ ...mention, ...span })),
  }))
  return documentQuads({ document, sentences: [], entities, statements: [] }, options)
}

/** Moves an offset that would part a pair of surrogates to before it. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\udc00-\udfff]/.test(text.slice(offset)) ? offset - 1 : offset
}
