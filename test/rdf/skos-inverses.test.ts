import { expect, test } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { skosInverses } from '../../src/rdf/skos-inverses.ts'
import { writeTurtle } from '../../src/rdf/write-turtle.ts'

const HEAD = `@prefix : <https://a.example/> . @prefix skos: <${PREFIXES.skos}> .`

function inversesOf(text: string): string {
  const options = { file: 'test', blankNodePrefix: 'b', fail: InputError }
  const written = writeTurtle(skosInverses(parseTurtle(HEAD + text, options).quads), {
    ...PREFIXES,
    '': 'https://a.example/',
  })
  return written.replace(/^@prefix.*\n/gm, '').trim()
}

test('what is broader has what is narrower; what has nothing broader is at the top', () => {
  const text = ':hall skos:broader :house ; skos:inScheme :all . :house skos:inScheme :all .'
  expect(inversesOf(text)).toBe(`:all skos:hasTopConcept :house .

:hall a skos:Concept .

:house a skos:Concept ;
    skos:narrower :hall ;
    skos:topConceptOf :all .`)
})

test('things of no scheme are left alone', () => {
  expect(inversesOf(':hall :near :house . :house skos:altLabel "home" .')).toBe('')
})
