import { describe, expect, test } from 'vitest'
import { shortenIri } from '../../src/rdf/shorten-iri.ts'

const PREFIXES = {
  a: 'https://a.example/',
  deep: 'https://a.example/deep/',
  h: 'https://h.example/ns#',
  n: 'https://n.example/item-',
}

describe('shortenIri writes the prefix of the longest namespace that fits', () => {
  test.each([
    ['https://a.example/x', 'a:x'],
    ['https://a.example/deep/x', 'deep:x'],
    ['https://a.example/other/x', undefined],
    ['https://h.example/ns#partOf', 'h:partOf'],
    ['https://h.example/ns#版本1.0', 'h:版本1.0'],
    ['https://h.example/ns#a%20b', 'h:a%20b'],
    ['https://h.example/ns#ends.', undefined],
    ['https://h.example/ns#a(b)', undefined],
    ['https://h.example/ns#', undefined],
    ['https://n.example/item-7', 'n:7'],
    ['soon', undefined],
  ])('%s', (iri, expected) => {
    expect(shortenIri(iri, PREFIXES)).toBe(expected)
  })
})
