import { expect, test } from 'vitest'
import { OntologyError } from '../../src/errors.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'
import { parseTurtle } from '../../src/rdf/parse-turtle.ts'
import { pathText } from '../../src/validate/path-text.ts'

const A = 'https://a.example/'

test.each([
  ['a:p', 'a:p'],
  ['[ sh:inversePath a:p ]', '^a:p'],
  ['( a:p a:q )', 'a:p/a:q'],
  ['[ sh:alternativePath ( a:p ( a:q a:r ) ) ]', 'a:p|a:q/a:r'],
  ['( [ sh:alternativePath ( a:p a:q ) ] a:r )', '(a:p|a:q)/a:r'],
  ['( a:p [ sh:zeroOrMorePath a:q ] )', 'a:p/a:q*'],
  ['[ sh:oneOrMorePath ( a:p a:q ) ]', '(a:p/a:q)+'],
  ['[ sh:zeroOrOnePath [ sh:inversePath a:p ] ]', '(^a:p)?'],
  ['[ sh:inversePath [ sh:zeroOrOnePath a:p ] ]', '^a:p?'],
  ['[ sh:inversePath ( a:p a:q ) ]', '^(a:p/a:q)'],
])('%s is %s', (path, expected) => {
  const text = `@prefix a: <${A}> . @prefix sh: <${PREFIXES.sh}> . a:shape sh:path ${path} .`
  const shapes = parseTurtle(text, { file: 'x', blankNodePrefix: 'x', fail: OntologyError }).quads
  const object = shapes.find(({ predicate }) => predicate.value === `${PREFIXES.sh}path`)?.object
  if (object === undefined) throw new Error('no path')
  expect(pathText(object, { shapes, writeIri: (iri) => iri.replace(A, 'a:') })).toBe(expected)
})
