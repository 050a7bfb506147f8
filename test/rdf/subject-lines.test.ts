import { expect, it } from 'vitest'
import { subjectLines } from '../../src/rdf/subject-lines.ts'

it.each([
  ['a full IRI', '\n<http://a/s> a <http://a/C> .', { 'http://a/s': 2 }],
  ['a prefixed name', '@prefix a: <http://a/> .\n\na:s a a:C .', { 'http://a/s': 3 }],
  ['a prefix in the style of SPARQL', 'PREFIX a: <http://a/>\na:s a a:C .', { 'http://a/s': 2 }],
  [
    'a base in the style of SPARQL',
    'BASE <http://b/>\n<http://a/s> a <http://a/C> .',
    { 'http://a/s': 2 },
  ],
  [
    'under a base',
    '@base <http://a/> .\n<s> a <C> .\n<http://b/t> a <C> .',
    { 'http://a/s': 2, 'http://b/t': 3 },
  ],
  [
    'the first of two blocks',
    '<http://a/s> a <http://a/C> .\n<http://a/s> a <http://a/D> .',
    { 'http://a/s': 1 },
  ],
  [
    'full stops in strings and numbers',
    '<http://a/s> <http://a/p> "a. b" , 1.5 .\n<http://a/t> a <http://a/C> .',
    { 'http://a/s': 1, 'http://a/t': 2 },
  ],
  [
    'lists and blank nodes',
    '<http://a/s> <http://a/p> [ <http://a/q> ( 1 2 ) ] .\n_:b a <http://a/C> .\n[] a <http://a/C> .',
    { 'http://a/s': 1 },
  ],
  [
    'a long string',
    '<http://a/s> <http://a/p> """a\n.\nb""" .\n<http://a/t> a <http://a/C> .',
    { 'http://a/s': 1, 'http://a/t': 4 },
  ],
  ['nothing', '', {}],
])('the line of a subject is found: %s', (_, text, expected) => {
  expect(Object.fromEntries(subjectLines(text))).toEqual(expected)
})
