import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { evidenceFinder } from '../../src/validate/evidence-finder.ts'
import { validateQuads } from '../../src/validate/validate-quads.ts'

const HEAD = Object.entries({ ...PREFIXES, '': 'https://a.example/' })
  .map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`)
  .join('')

function read(text: string, name: string) {
  return parseTurtle(text, { file: name, blankNodePrefix: name, fail: OntologyError }).quads
}

const SHAPES = read(readFileSync('ontology/shapes.ttl', 'utf8'), 'shapes')

/** A statement with its sentence, whose words are its own name. */
const said = (name: string, triple: readonly [string, string, string], start: number): string => `
:${name} a rdf:Statement ; rdf:subject ${triple[0]} ; rdf:predicate ${triple[1]} ; rdf:object ${triple[2]} ;
  mg:confidence 0.9 ; mg:modality mg:Asserted ; mg:rule :cue ; prov:wasDerivedFrom :s${start} .
:s${start} a oa:SpecificResource ; oa:hasSource :doc ; oa:hasSelector :q${start} , :p${start} .
:q${start} a oa:TextQuoteSelector ; oa:exact "${name}" .
:p${start} a oa:TextPositionSelector ; oa:start ${start} ; oa:end ${start + 1} .`

const EVIDENCE =
  said('presided', [':ada', 'mg:presidedOver', ':meeting'], 30) +
  said('holds', [':ada', 'mg:holdsRole', ':role'], 10) +
  said('held', [':meeting', 'mg:heldOn', '"2021-11-16"^^xsd:date'], 20) +
  said('heldAgain', [':meeting', 'mg:heldOn', '"2021-11-17"^^xsd:date'], 40)

const FACTS = `
:ada a mg:Person ; rdfs:label "Ada"@en ; mg:presidedOver :meeting ; mg:holdsRole :role .
:role a mg:Role ; rdfs:label "Mayor"@en .
:meeting a mg:Meeting ; rdfs:label "Meeting"@en ; mg:heldOn "2021-11-16"^^xsd:date .`

async function sentencesFor(data: string): Promise<string[][]> {
  const quads = read(HEAD + data, 'data')
  const { violations } = await validateQuads(quads, SHAPES)
  const find = evidenceFinder(quads, SHAPES)
  return violations.map((violation) => [
    violation.message,
    ...find(violation).map(({ sentence, start }) => `${sentence} ${start}`),
  ])
}

test.each([
  [
    'a value at fault has the sentence that gives it',
    FACTS.replace(':meeting a mg:Meeting', ':meeting a mg:Plan').replace(/ ; mg:heldOn [^.]+/, ''),
    [['What a person presides over is a meeting', 'presided 30']],
  ],
  [
    'a value that the evidence does not know has the sentences of its property',
    FACTS.replace('"2021-11-16"^^xsd:date', '"soon"'),
    [['The day of a meeting is a date such as 2021-11-16', 'held 20', 'heldAgain 40']],
  ],
  [
    'too many values have all their sentences, in the order of the text',
    `${FACTS} :meeting mg:heldOn "2021-11-17"^^xsd:date .`,
    [['A meeting begins on one day only', 'held 20', 'heldAgain 40']],
  ],
  [
    'a subject of the wrong class has the sentence of the property that wants another',
    FACTS.replace(':ada a mg:Person', ':ada a mg:Organization')
      .replace('mg:holdsRole :role .', '.')
      .replace('mg:presidedOver :meeting ; .', 'mg:presidedOver :meeting .'),
    [['Only a person presides', 'presided 30']],
  ],
  [
    'a node at fault in itself has the first sentence that speaks of it',
    FACTS.replace('rdfs:label "Ada"@en ;', ''),
    [['A thing needs a label', 'holds 10']],
  ],
  [
    'a statement at fault has its own sentence',
    `${FACTS} :presided mg:confidence 0.8 .`,
    [['A statement read from a text has one confidence, above 0 and at most 1', 'presided 30']],
  ],
])('%s', async (_what, facts, expected) => {
  expect(await sentencesFor(facts + EVIDENCE)).toEqual(expected)
})

test('a thing that nothing was read of has no sentence', async () => {
  expect(await sentencesFor(`${EVIDENCE} :b a mg:Role .`)).toContainEqual(['A thing needs a label'])
})
