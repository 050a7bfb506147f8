import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labelSpecies } from './label-species.mjs'
import { AUTHORITY, authorityFiles, readIndividuals } from './read-individuals.mjs'
import { slug, writeBlock, writeFile } from './write-block.mjs'

/**
 * Writes those kinds of `species` that no other file of the authorities, those of `later` not counted,
 * describes by one of their names; `isWord` says which names are words of their own too.
 */
export function writeSpecies(file, { notes, species, isWord, later = [] }) {
  const known = readIndividuals(
    authorityFiles().filter((name) => name !== file && !later.includes(name)),
    'Species',
  )
  const taken = new Set(
    known.flatMap(({ labels }) =>
      [...labels.english, ...labels.latin, ...labels.chinese].map(fold),
    ),
  )
  const isNew = ({ latin, english, chinese }) =>
    ![latin, ...english, ...chinese].some((name) => taken.has(fold(name)))
  const blocks = labelSpecies(species.filter(isNew), isWord)
    .map((kind) => ({ iri: `species/${slug(kind.english.preferred)}`, kind }))
    .sort((a, b) => (a.iri < b.iri ? -1 : 1))
    .map(({ iri, kind }) =>
      writeBlock(iri, {
        ...kind,
        className: 'Species',
        properties: [['mg:scientificName', kind.latin.map((name) => `"${name}"`)]],
        source: 'CC-CEDICT',
      }),
    )
  writeFileSync(join(AUTHORITY, file), writeFile(notes, blocks))
}

const fold = (name) => name.toLowerCase()
