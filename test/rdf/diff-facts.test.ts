import { expect, test } from 'vitest'
import { diffFacts } from '../../src/rdf/diff-facts.ts'
import { mainLabels } from '../../src/rdf/main-labels.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'

const read = (text: string) =>
  readRdf(`@prefix : <https://a.example/> . ${text}`, { file: 'x', format: 'trig' }).quads
const objects = (quads: readonly { readonly object: { readonly value: string } }[]) =>
  quads.map(({ object }) => object.value)

test.each([
  ['a fact more', ':g { :x :p 1 }', ':g { :x :p 1 , 2 }', ['2'], [], false],
  ['a fact less', ':g { :x :p 1 , 2 }', ':g { :x :p 2 }', [], ['1'], false],
  ['another value', ':x :p 1 .', ':x :p 2 .', ['2'], ['1'], false],
  ['another language', ':x :p "a"@en .', ':x :p "a"@zh .', ['a'], ['a'], false],
  ['another graph', ':g { :x :p 1 }', ':h { :x :p 1 }', ['1'], ['1'], false],
  ['another blank label', ':x :p [ :q 1 ] .', ':x :p _:z . _:z :q 1 .', [], [], false],
  ['other evidence', '<x:d#evidence> { :x :p 1 }', '<x:d#evidence> { :x :p 2 }', [], [], true],
  ['no fact at all', '', '', [], [], false],
])('%s', async (_what, before, after, added, removed, hasOtherEvidence) => {
  const difference = await diffFacts(read(before), read(after))
  expect({
    added: objects(difference.added),
    removed: objects(difference.removed),
    hasOtherEvidence: difference.hasOtherEvidence,
  }).toEqual({ added, removed, hasOtherEvidence })
})

test.each([
  ['a title before a label', 'dcterms:title "T" ; rdfs:label "L"', 'T'],
  ['a label before a preferred one', 'skos:prefLabel "P"@en ; rdfs:label "L"@zh', 'L'],
  ['English before others', 'skos:prefLabel "中"@zh , "E"@en , "N"', 'E'],
  ['no language before others', 'rdfs:label "中"@zh , "N"', 'N'],
  ['of two alike the first', 'rdfs:label "b"@en , "a"@en', 'a'],
  ['nothing else', 'skos:altLabel "a"@en', undefined],
])('things are called by %s', (_what, text, expected) => {
  const prefixes = [
    '@prefix dcterms: <http://purl.org/dc/terms/> .',
    '@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .',
    '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .',
  ]
  expect(mainLabels(read(`${prefixes.join('')} :x ${text} .`)).get('https://a.example/x')).toBe(
    expected,
  )
})
