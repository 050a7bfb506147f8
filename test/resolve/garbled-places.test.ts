import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { extractDocument } from '../../src/extract-document.ts'
import { readDictionary } from '../../src/language/zh/dictionary/read-dictionary.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { makeNameLinker } from '../../src/resolve/link-names.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { sharedPack } from '../shared-pack.ts'

const pack = await sharedPack()
const link = makeNameLinker(pack, readDictionary(readFileSync('dist/dictionary/cc-cedict.bin')))

/** All that a text names: ids and words. */
function namedIn(text: string): string[] {
  const document = readDocument(new TextEncoder().encode(text), { name: 'a', base: DEFAULT_BASE })
  return extractDocument(document, pack, { base: DEFAULT_BASE, minConfidence: 0, link })
    .entities.filter(({ mentions }) => mentions.length > 0)
    .map(({ iri, mentions }) => `${iri.replace(DEFAULT_BASE, '')}: ${mentions[0]?.surface}`)
}

it.each([
  ['A base was built in Bag Head City.', ['place/baotou: Bag Head City']],
  [
    'A base was built in Double Duck Mountain City.',
    ['place/shuangyashan: Double Duck Mountain City'],
  ],
  [
    'The Bag Head City Government met.',
    ['organization/baotou-municipal-peoples-government: Bag Head City Government'],
  ],
  [
    'The Peony River City Government met.',
    [
      'organization/mudanjiang-municipal-peoples-government: Peony River City Government',
      'place/mudanjiang: Peony River',
    ],
  ],
  [
    'The Bell Head City Government met.',
    ['organization/bell-head-municipal-peoples-government: Bell Head City Government'],
  ],
])('a place whose name was translated is known, and so is its government: %s', (text, names) => {
  expect(namedIn(text)).toEqual(names)
})
