import { expect, test } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'
import { evidenceFinder } from '../../src/validate/evidence-finder.ts'
import { reportQuads } from '../../src/validate/report-quads.ts'
import { validateQuads } from '../../src/validate/validate-quads.ts'

const HEAD = Object.entries({ ...PREFIXES, a: 'https://a.example/' })
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  .join('')

function read(text: string, name: string) {
  const options = { file: name, blankNodePrefix: name, fail: OntologyError }
  return parseTurtle(HEAD + text, options).quads
}

const SHAPES_TEXT = `a:Bird a sh:NodeShape ; sh:targetClass a:Bird ;
     sh:property [ sh:path a:eats ; sh:class a:Food ; sh:message "Eats no food"@en ] ;
     sh:property [ sh:path [ sh:alternativePath ( a:name a:call ) ] ; sh:minCount 1 ;
       sh:severity sh:Warning ; sh:message "Has no name"@en ] .`
const SHAPES = read(SHAPES_TEXT, 's')

async function reportOn(data: string, shapes = SHAPES): Promise<string> {
  const quads = read(data, 'd')
  const report = reportQuads(await validateQuads(quads, shapes), {
    name: 'birds.ttl',
    blankNodeLabel: 'r',
    shapes,
    findEvidence: evidenceFinder(quads, shapes),
  })
  return writeTurtle(report, { ...PREFIXES, a: 'https://a.example/' }).replace(/^@prefix.*\n/gm, '')
}

test('a report says that all is well', async () => {
  expect(await reportOn('a:b a a:Bird ; a:call "B" .')).toBe(`
_:r a sh:ValidationReport ;
    dcterms:title "birds.ttl" ;
    sh:conforms true .
`)
})

test('or each result, with its path whatever its form, and where it was read', async () => {
  const text = await reportOn(`a:b a a:Bird ; a:eats "sand" .
    a:x rdf:subject a:b ; rdf:predicate a:eats ; rdf:object "sand" ; prov:wasDerivedFrom a:y .
    a:y oa:hasSelector a:z . a:z oa:exact "It eats sand." .`)
  expect(text).toContain(`_:r a sh:ValidationReport ;
    dcterms:title "birds.ttl" ;
    sh:conforms false ;
    sh:result _:r_1 , _:r_2 .
`)
  expect(text).toContain(`_:r_2 a sh:ValidationResult ;
    prov:wasDerivedFrom a:y ;
    sh:focusNode a:b ;
    sh:resultMessage "Eats no food"@en ;
    sh:resultPath a:eats ;
    sh:resultSeverity sh:Violation ;
    sh:sourceConstraintComponent sh:ClassConstraintComponent ;
    sh:sourceShape a:Bird ;
    sh:value "sand" .
`)
  expect(text).toMatch(
    /_:r_1 a [^.]*sh:resultMessage "Has no name"@en ;\n {4}sh:resultPath _:(\S+) ;\n {4}sh:resultSeverity sh:Warning/,
  )
  expect(text).toMatch(/_:r_node1 sh:alternativePath _:r_node2/)
  expect(text).toMatch(/rdf:first a:name/)
  expect(text).toMatch(/rdf:first a:call/)
  expect(read(text, 'again').length).toBeGreaterThan(20)
})

test('blank nodes are called the same, whatever the shapes and the data were called before', async () => {
  const data = 'a:c a:eats [ a a:Bird ; a:eats "sand" ] .'
  const text = await reportOn(data)
  expect(text).toMatch(/sh:focusNode _:r_node1 /)
  expect(text.replace(/_:r(?:_(?:node)?\d+)?\b/g, '')).not.toContain('_:')
  expect(await reportOn(data, read(`a:x a:y [] , [] . ${SHAPES_TEXT}`, 'other'))).toBe(text)
})
