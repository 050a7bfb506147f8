import { expect, it } from 'vitest'
import { linkName, propertyWords, safeLink } from '../../src/view/safe-link.ts'

it.each([
  ['https://www.wikidata.org/entity/Q1', 'https://www.wikidata.org/entity/Q1'],
  ['HTTP://example.org', 'http://example.org/'],
  ['https://example.org/"><script>', 'https://example.org/%22%3E%3Cscript%3E'],
  ['javascript:alert(1)', undefined],
  ['JavaScript:alert(1)//https://example.org', undefined],
  [' javascript:alert(1)', undefined],
  ['\u0001https://example.org', undefined],
  ['data:text/html,x', undefined],
  ['//example.org/a', undefined],
  ['file:///etc/passwd', undefined],
  ['https://', undefined],
  ['', undefined],
])('follows %j to %j', (address, expected) => {
  expect(safeLink(address)).toBe(expected)
})

it.each([
  ['http://www.wikidata.org/entity/Q45208', 'wikidata.org', 'Q45208'],
  ['https://sws.geonames.org/2036500/', 'sws.geonames.org', '2036500'],
  ['https://example.org/a#b', 'example.org', 'b'],
  ['https://example.org/', 'example.org', ''],
  ['https://example.org/%E7%A0%81', 'example.org', '码'],
  ['https://example.org/%E7', 'example.org', '%E7'],
])('calls %s %s %s', (address, site, id) => {
  expect(linkName(address)).toEqual({ site, id })
})

it.each([
  ['http://www.w3.org/2004/02/skos/core#exactMatch', 'exact match'],
  ['http://www.w3.org/2002/07/owl#sameAs', 'same as'],
  ['https://schema.org/url', 'url'],
])('says %s in words: %s', (iri, words) => {
  expect(propertyWords(iri)).toBe(words)
})
