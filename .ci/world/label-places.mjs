import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { englishWords } from '../authority/english-words.mjs'
import { groupBy } from '../authority/group-by.mjs'
import { withoutMarks } from '../authority/without-marks.mjs'

/** Where most names of towns are family names too, so that a capital alone says little. */
const SURNAMES = new Set(['AU', 'CA', 'GB', 'IE', 'JM', 'NZ', 'US', 'ZA'])
/** Names that firms, people or other things bear more often. */
const OTHERS = new Set(
  `Best Santander Toyota Santiago Santos Medina Franca Sale Split Kent Clichy Vigo Jordan Marin Costa
  Nova Union Imperial Progreso Libertad Esperanza Trinidad Florida Córdoba Cordoba Valencia Guadalupe
  Mercedes Dolores Concepción Asunción San Salvador Georgetown Kingston Victoria Hamilton`.split(
    /\s+/,
  ),
)
/** The name alone means the one that is so many times as big as all others. */
const OUTSHINES = 4
/** What few people call a place. */
const SELDOM = /\b(?:surname|Tw|slang|old|archaic|abbr|variant)\b/
/** Short for two places at once. */
const NO_NAMES = new Set(['中非'])
const NAME_LISTS = ['given-names.ts', 'given-names-abroad.ts']

/**
 * The labels of places, `{ name, country, population }`, as `writeBlock` takes them: `taken` are labels
 * of other places, which bear them first, `surnames` the countries where a name of one word is a family name too.
 * The preferred label of a place that its name alone does not mean brings that of its country. CC-CEDICT gives the Chinese names.
 */
export function labelPlaces(places, { cedict, taken, countryName, surnames = SURNAMES }) {
  const chineseOf = chineseNames(cedict)
  const words = englishWords(cedict)
  const people = givenNames()
  const namesakes = groupBy(places, ({ name }) => [name])
  const given = new Set(taken)
  return places.flatMap((place) => {
    const { name, country } = place
    const plain = withoutMarks(name)
    const spelt = plain === name ? [name] : [name, plain]
    if (spelt.some((label) => taken.has(label))) return []
    const others = namesakes.get(name).filter((other) => other !== place)
    const isMeant = others.every(({ population }) => place.population >= OUTSHINES * population)
    const chinese = isMeant ? (chineseOf.get(plain) ?? []).filter((label) => !given.has(label)) : []
    for (const label of chinese) given.add(label)
    const isSingle = !/[ -]/.test(name)
    const isOther = OTHERS.has(name) || people.has(plain.toLowerCase())
    const isWord = words.has(plain.toLowerCase()) || (isSingle && surnames.has(country))
    const labels = isMeant ? spelt : [`${name}, ${countryName(country)}`, ...spelt]
    return [
      {
        ...place,
        english: { preferred: labels[0], alternative: labels.slice(1), hidden: [] },
        chinese: { preferred: chinese[0], alternative: chinese.slice(1) },
        words: { english: isWord && !isOther ? spelt : [], chinese: [] },
        ambiguous: { english: isOther ? spelt : [], chinese: [] },
      },
    ]
  })
}

/** Chinese names by what CC-CEDICT says they are: of "Leeds", "Turku (city in Finland)", "Siberia". */
function chineseNames(cedict) {
  const names = new Map()
  for (const [word, entries] of cedict) {
    if (!/^\p{Script=Han}{2,}$/u.test(word)) continue
    for (const { reading, glosses } of entries) {
      if (!/^[A-Z]/.test(reading)) continue
      for (const gloss of glosses) {
        const [, name] = /^(?:the )?(\p{Lu}[^,()]*\p{L})(?:$|, | \()/u.exec(gloss) ?? []
        if (name === undefined || NO_NAMES.has(word) || SELDOM.test(gloss)) continue
        names.set(name, [...new Set([...(names.get(name) ?? []), word])].sort(byLength))
      }
    }
  }
  return names
}

const byLength = (a, b) => a.length - b.length || (a < b ? -1 : 1)

/** The given names that the English of the engine knows, lower case. */
function givenNames() {
  const folder = fileURLToPath(new URL('../../src/language/en/', import.meta.url))
  const lists = NAME_LISTS.flatMap((file) =>
    [...readFileSync(`${folder}${file}`, 'utf8').matchAll(/`([^`]*)`/g)].map(([, list]) => list),
  )
  return new Set(lists.join(' ').split(/\s+/).map(withoutMarks))
}
