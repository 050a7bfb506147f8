import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { CHINESE_IN_USE, ENGLISH_IN_USE } from './names-in-use.mjs'

/** China, and what the pack describes as divisions of it. */
const DESCRIBED = new Set(['CN', 'HK', 'MO', 'TW'])

/**
 * The countries and territories of `i18n-iso-countries` whose Chinese name CC-CEDICT lists too, or is
 * given by hand: `{ code, names: { english, chinese } }`, names by preference. Sorted by code.
 */
export function readCountries(cedict) {
  const english = readNames('en')
  const chinese = readNames('zh')
  return Object.keys(english)
    .sort()
    .filter((code) => !DESCRIBED.has(code))
    .map((code) => ({
      code,
      names: { english: plain([english[code]].flat()), chinese: [chinese[code]].flat() },
    }))
    .filter(({ code, names }) => CHINESE_IN_USE.has(code) || cedict.has(names.chinese[0]))
    .map((country) => {
      const { code, names } = country
      if (names.english.length > 0 || ENGLISH_IN_USE.has(code)) return country
      throw new Error(`${code} has no plain English name`)
    })
}

/** Without those that only lists write: "Moldova, Republic of". */
const plain = (names) => names.filter((name) => !/[,(]|^The /.test(name))

function readNames(language) {
  const path = createRequire(import.meta.url).resolve(`i18n-iso-countries/langs/${language}.json`)
  return JSON.parse(readFileSync(path, 'utf8')).countries
}
