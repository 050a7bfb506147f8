import { ENGLISH_PEOPLES, kindOf, stemOf } from './chinese-names.mjs'

/**
 * Names that CC-CEDICT lacks, misspells, or gives in a form that is not in use; by code. In general
 * use, but for those that the pinyin gives.
 */
const IN_USE = new Map([
  ['120116', 'Binhai New Area'],
  ['150203', 'Kundulun District'],
  ['150603', 'Kangbashi District'],
  ['150723', 'Oroqen Autonomous Banner'],
  ['152530', 'Zhenglan Banner'],
  ['152529', 'Zhengxiangbai Banner'],
  ['230506', 'Baoshan District'],
  ['310101', 'Huangpu District'],
  ['310113', 'Baoshan District'],
  ['310115', 'Pudong New Area'],
  ['350122', 'Lianjiang County'],
  ['350527', 'Jinmen County'],
  ['429021', 'Shennongjia Forestry District'],
  ['469025', 'Baisha Li Autonomous County'],
  ['469026', 'Changjiang Li Autonomous County'],
  ['469027', 'Ledong Li Autonomous County'],
  ['469028', 'Lingshui Li Autonomous County'],
  ['520203', 'Liuzhi Special District'],
  ['650502', 'Yizhou District'],
  ['654326', 'Jeminay County'],
  ['659001', 'Shihezi'],
  ['659002', 'Aral'],
  ['659003', 'Tumxuk'],
  ['659004', 'Wujiaqu'],
  ['659006', 'Tiemenguan'],
  ['659007', 'Shuanghe'],
  ['659008', 'Kokdala'],
  ['659009', 'Kunyu'],
  ['659010', 'Huyanghe'],
  ['659011', 'Xinxing'],
  ['659012', 'Baiyang'],
])

const REFERENCE = /(?:\p{Script=Han}|[|·])+(?:\[[^\]]*\])?/gu
/** Where the name is over: what the thing is, or where it lies. */
const END =
  /,| in | of | \(|\/|\s(?:suburban|rural|sub-prefecture|directly|subprefecture|county|district|shehiri)\b| banner\b/i

/**
 * The English names of a division, `{ short, long, other, isCapital }`: the name alone ("Yantai";
 * `undefined` where there is none), with its kind ("Yantai City"), and another that is given. `undefined` without a source.
 */
export function englishNames(division, cedict) {
  const [, kind] = kindOf(division.name)
  const inUse = IN_USE.get(division.code)
  if (inUse !== undefined) return fromName(inUse, kind)
  const gloss = chooseGloss(division, cedict)
  if (gloss !== undefined) {
    const isCapital = / capital of /.test(gloss)
    return { ...fromGloss(gloss.replace(REFERENCE, '').trim(), kind), isCapital }
  }
  const pinyin = pinyinOf(division.name, cedict)
  return pinyin === undefined ? undefined : fromName(pinyin, kind)
}

/** The first meaning that is a division's; one that names the parent before others. */
function chooseGloss({ name, parentName }, cedict) {
  const proper = (cedict.get(name) ?? []).filter(isProper)
  const glosses = proper
    .flatMap(({ glosses }) => glosses)
    .filter((gloss) => /^[\p{Lu}]/u.test(gloss) && !/Taiwan|Vietnam|Keelung/.test(gloss))
  return glosses.find((gloss) => gloss.includes(parentName)) ?? glosses[0]
}

function fromGloss(gloss, kind) {
  if (kind.startsWith('Autonomous')) {
    const [, long] = /^(.+? autonomous (?:prefecture|county|banner))/i.exec(gloss) ?? []
    return long === undefined ? undefined : fromName(capitalise(long), kind)
  }
  const [head] = gloss.split(END)
  const [first, other] = head.split(' or ')
  return fromName(capitalise(first), kind, other)
}

function fromName(text, kind, other) {
  const isLong = text.endsWith(` ${kind}`) || / (?:New Area|Banner)$/.test(text)
  const long = isLong ? text : `${text} ${kind}`
  const words = (long.endsWith(` ${kind}`) ? long.slice(0, -kind.length - 1) : '').split(' ')
  const people = words.findIndex((word) => ENGLISH_PEOPLES.has(word.replace(',', '')))
  const short = words.slice(0, people < 0 ? words.length : people).join(' ')
  return { short: short === '' ? undefined : short, long, other }
}

const capitalise = (text) =>
  text.replace(/(?<=^|\s)(?!and\b)\p{Ll}/gu, (letter) => letter.toUpperCase())

/**
 * "Jinghai" for 静海区, without its kind: by the dictionary's reading of the division or of the short
 * name, else of each character that has but one. `undefined` where there is no name or no reading.
 */
export function pinyinOf(division, cedict) {
  const stem = stemOf(division)
  if (stem === '') return undefined
  const known = [...(cedict.get(division) ?? []), ...(cedict.get(stem) ?? [])].find(isProper)
  const reading = known?.reading ?? readCharacters(stem, cedict)
  if (reading === undefined) return undefined
  return spell(
    toneless(reading)
      .split(' ')
      .slice(0, [...stem].length),
  )
}

const isProper = ({ reading }) => /^[A-Z]/.test(reading)

function readCharacters(stem, cedict) {
  const readings = [...stem].map((character) => {
    const known = new Set((cedict.get(character) ?? []).map(({ reading }) => toneless(reading)))
    return known.size === 1 ? [...known][0] : undefined
  })
  return readings.includes(undefined) ? undefined : readings.join(' ')
}

const toneless = (reading) =>
  reading
    .toLowerCase()
    .replace(/u ?: ?/g, 'ü')
    .replace(/ ?[1-5]/g, '')
    .trim()

/** "Garze" for "Garzê". */
export const withoutMarks = (label) => label.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

/** One word, a capital first, an apostrophe before a vowel: "Xi'an". */
function spell(syllables) {
  const word = syllables
    .map((syllable, index) => (index > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
  return word[0].toUpperCase() + word.slice(1)
}
