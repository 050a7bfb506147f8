import { expect, test } from 'vitest'
import { quoteTriples } from '../../src/query/quote-triples.ts'

test.each([
  ['nothing to do', 's,o\r\nx:a,"b, ""c""\nd"\r\n,\r\n'],
  ['a triple of IRIs', 'o\r\nx:s x:p x:o\r\n'],
  ['a text in a triple', 'o,n\r\nx:s x:p "a,""b"\r\n', 'o,n\r\n"x:s x:p ""a,""""b"""\r\n'],
  ['in the second column', 'x:a,x:s x:p "a\nb",1', 'x:a,"x:s x:p ""a\nb""",1'],
  ['a triple in a triple', 'x:s x:p x:a x:b "c,d"', '"x:s x:p x:a x:b ""c,d"""'],
])('quoteTriples: %s', (_what, csv, expected = csv) => {
  expect(quoteTriples(csv)).toBe(expected)
})
