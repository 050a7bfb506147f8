#!/usr/bin/env node
/**
 * Compiles the countries of the world into `ontology/authority/countries.ttl`: run by hand, and what
 * it writes is committed. The same bytes from the same packages. The divisions give way to them:
 * compile these afterwards.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCedict } from './authority/read-cedict.mjs'
import { AUTHORITY } from './authority/read-individuals.mjs'
import { slug, writeBlock, writeFile } from './authority/write-block.mjs'
import { labelCountries } from './countries/label-countries.mjs'
import { readCountries } from './countries/read-countries.mjs'

const NOTES = [
  'Made by .ci/compile-countries.mjs: change that. China and its parts stand in places.ttl.',
  'Names and codes: i18n-iso-countries 7.14.0 (MIT), where CC-CEDICT has the Chinese name too',
  '(CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict), and names in general use.',
  'Some full names are CC-CEDICT’s, and so this file may be passed on under its licence.',
]
/** Codes that ISO 3166 leaves to its users. */
const UNASSIGNED = /^X/

const cedict = readCedict()
const blocks = labelCountries(readCountries(cedict), cedict)
  .map((country) => ({ iri: `place/${slug(country.english.preferred)}`, country }))
  .sort((a, b) => (a.iri < b.iri ? -1 : 1))
  .map(({ iri, country }) =>
    writeBlock(iri, {
      ...country,
      className: 'Place',
      properties: [
        [
          'dcterms:identifier',
          UNASSIGNED.test(country.code) ? [] : [`"ISO 3166-1 ${country.code}"`],
        ],
      ],
      source: 'i18n-iso-countries, CC-CEDICT',
    }),
  )
writeFileSync(join(AUTHORITY, 'countries.ttl'), writeFile(NOTES, blocks))
