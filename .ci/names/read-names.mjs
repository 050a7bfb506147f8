import { allLocales } from '@faker-js/faker'
import { withoutMarks } from '../authority/without-marks.mjs'

const LATIN = /^\p{Lu}[\p{Script=Latin}'’]+$/u
const [SHORTEST, LONGEST] = [3, 14]
/** Languages that nobody grows up with. */
const PLAYFUL = new Set(['eo', 'en_AU_ocker', 'en_BORK', 'base'])

/**
 * Names of one word in Latin letters out of all locales, lower case without marks:
 * `{ given: Map<name, { genders, locales }>, surnames: Set<name> }`, genders and locales being sets.
 */
export function readNames() {
  const given = new Map()
  const surnames = new Set()
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!person || PLAYFUL.has(locale)) continue
    for (const { name, gender } of namesOf(person.first_name)) {
      const own = given.get(name) ?? { genders: new Set(), locales: new Set() }
      given.set(name, own)
      own.locales.add(locale)
      if (gender !== 'generic') own.genders.add(gender)
    }
    for (const { name } of namesOf(person.last_name)) surnames.add(name)
  }
  return { given, surnames }
}

const namesOf = (lists) =>
  Object.entries(lists ?? {}).flatMap(([gender, names]) =>
    (names ?? [])
      .filter((name) => LATIN.test(name) && name.length >= SHORTEST && name.length <= LONGEST)
      .map((name) => ({ name: withoutMarks(name).toLowerCase(), gender }))
      .filter(({ name }) => /^[a-z]+$/.test(name)),
  )
