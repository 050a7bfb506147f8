import { expect, it } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { validateQuads } from '../../src/validate/validate-quads.ts'

const PREFIXES = `
  @prefix a: <https://a.example/> .
  @prefix sh: <http://www.w3.org/ns/shacl#> .
  @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .`

const read = (text: string, name: string) =>
  parseTurtle(PREFIXES + text, { file: name, blankNodePrefix: name, fail: OntologyError }).quads

const CAT = 'a:x a a:Cat ; a:name "Tom" ; a:kitten a:y , a:z . a:y a a:Cat . a:z a a:Dog .'

/** What is asked of `a:x`, in terms of other shapes, and whether it is so. */
it.each([
  ['sh:or ( [ sh:class a:Dog ] [ sh:class a:Cat ] )', true],
  ['sh:or ( [ sh:class a:Dog ] [ sh:class a:Bird ] )', false],
  ['sh:or ( [ sh:property [ sh:path a:name ; sh:minCount 1 ] ] )', true],
  ['sh:or ( [ sh:property [ sh:path a:name ; sh:maxCount 0 ] ] )', false],
  ['sh:or ( [ sh:property [ sh:path a:name ; sh:datatype xsd:string ; sh:minLength 3 ] ] )', true],
  ['sh:or ( [ sh:property [ sh:path a:name ; sh:datatype xsd:string ; sh:minLength 4 ] ] )', false],
  ['sh:or ( [ sh:property [ sh:path a:kitten ; sh:class a:Cat ] ] )', false],
  ['sh:or ( [ sh:property [ sh:path a:kitten ; sh:hasValue a:y ] ] )', true],
  ['sh:or ( [ sh:property [ sh:path a:kitten ; sh:hasValue a:w ] ] )', false],
  ['sh:or ( [ sh:class a:Dog ; sh:deactivated true ] )', true],
  ['sh:not [ sh:class a:Dog ]', true],
  ['sh:not [ sh:class a:Cat ]', false],
  ['sh:not [ sh:not [ sh:class a:Cat ] ]', true],
  ['sh:and ( [ sh:class a:Cat ] [ sh:nodeKind sh:IRI ] )', true],
  ['sh:and ( [ sh:class a:Cat ] [ sh:nodeKind sh:Literal ] )', false],
  ['sh:xone ( [ sh:class a:Cat ] [ sh:nodeKind sh:IRI ] )', false],
  ['sh:xone ( [ sh:class a:Cat ] [ sh:nodeKind sh:Literal ] )', true],
  ['sh:node [ sh:class a:Cat ]', true],
  ['sh:node [ sh:or ( [ sh:class a:Dog ] ) ]', false],
  ['sh:or ( [ sh:node [ sh:class a:Dog ] ] [ sh:node [ sh:class a:Cat ] ] )', true],
  ['sh:or ( [ sh:closed true ; sh:property [ sh:path a:name ] ] )', false],
  [qualified('sh:qualifiedMinCount 1 ; sh:qualifiedMaxCount 1'), true],
  [qualified('sh:qualifiedMinCount 2'), false],
  [qualified('sh:qualifiedMaxCount 0'), false],
])('%s: %s', async (shape, conforms) => {
  const shapes = read(`a:Shape a sh:NodeShape ; sh:targetNode a:x ; ${shape} .`, 's')
  const report = await validateQuads(read(CAT, 'd'), shapes)
  expect(report.violations.map(({ focusNode }) => focusNode)).toEqual(
    conforms ? [] : ['https://a.example/x'],
  )
})

function qualified(count: string): string {
  return `sh:property [ sh:path a:kitten ; sh:qualifiedValueShape [ sh:class a:Cat ] ; ${count} ]`
}

it('a shape that leads back to itself comes to an end', async () => {
  const shapes = read(
    `a:Shape a sh:NodeShape ; sh:targetNode a:x ; sh:or ( a:Friendly ) .
     a:Friendly sh:property [ sh:path a:friend ; sh:or ( a:Friendly ) ] ;
       sh:property [ sh:path a:name ; sh:minCount 1 ] .`,
    's',
  )
  const friends = 'a:x a:name "X" ; a:friend a:y . a:y a:friend a:x'
  expect((await validateQuads(read(`${friends} ; a:name "Y" .`, 'd'), shapes)).conforms).toBe(true)
  expect((await validateQuads(read(`${friends} .`, 'd'), shapes)).conforms).toBe(false)
})
