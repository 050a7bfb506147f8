import { expect, test } from 'vitest'
import { negotiate } from '../../src/serve/negotiate.ts'

const OFFERS = ['text/turtle', 'application/ld+json', 'application/json'] as const

test.each([
  [undefined, 'text/turtle'],
  ['', 'text/turtle'],
  ['*/*', 'text/turtle'],
  ['application/*', 'application/ld+json'],
  ['APPLICATION/JSON', 'application/json'],
  ['application/json;charset=utf-8', 'application/json'],
  ['text/turtle;q=0.5, application/*', 'application/ld+json'],
  ['text/turtle;q=0.5, application/json;q=0.6', 'application/json'],
  ['*/*;q=0.1, text/turtle;q=0', 'application/ld+json'],
  ['text/turtle ; q = 0.2 , application/json;q=0.3', 'application/json'],
  ['text/html, */*;q=0.8', 'text/turtle'],
  ['text/html', undefined],
  ['*/*;q=0', undefined],
  ['text/turtle;q=0.000', undefined],
  ['nonsense', 'text/turtle'],
])('negotiate %s', (accept, expected) => {
  expect(negotiate(accept, OFFERS)).toBe(expected)
})
