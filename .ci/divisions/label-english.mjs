import { englishWords } from '../authority/english-words.mjs'
import { groupBy } from '../authority/group-by.mjs'
import { pinyinOf, withoutMarks } from './english-names.mjs'

/** Cities that an English name means without more, though others bear it; capitals are such too. */
const BEST_KNOWN = new Set(['320500'])

/** "Long County": words that any text may have beside each other. */
const PLAIN_PHRASE =
  /^(?:Boxing|Fan|Gang|Guide|Guiding|He|Jingle|Long|Men|Mile|Pan|Pang|She|Song|Tang|You) (?:City|County|District)$/

/** Names that differ in marks and apostrophes only are one: they would share an IRI. */
const fold = (label) => withoutMarks(label).replaceAll("'", '').toLowerCase()

/** The English labels of each division: "Yantai", "Yantai City"; "Tiexi District, Shenyang". */
export function labelEnglish(divisions, { known, cedict }) {
  const taken = new Set(known.flatMap(({ labels }) => labels.english.map(fold)))
  const calledByName = divisions.filter(callableByName(divisions, { known, taken, cedict }))
  const chief = chiefLabels(divisions, calledByName)
  const further = divisions.map((division) => furtherLabels(division, cedict))

  const claimed = groupBy(chief, ({ preferred, alternative }) =>
    [preferred, ...alternative].map(fold),
  )
  const wished = groupBy(further, ({ alternative }) => new Set(alternative.map(fold)))
  const isFree = (label) =>
    !taken.has(fold(label)) && !claimed.has(fold(label)) && wished.get(fold(label)).length === 1
  return chief.map(({ preferred, alternative }, index) => {
    const labels = [preferred, ...alternative, ...further[index].alternative.filter(isFree)]
    const spelt = [...labels, ...labels.flatMap(otherSpellings)]
    return {
      preferred,
      alternative: [...new Set(spelt)].filter((label) => label !== preferred).sort(),
      hidden: further[index].hidden.flatMap((label) => [label, ...otherSpellings(label)]).sort(),
    }
  })
}

/** Cities, and whatever is no county, go by their name alone, unless it means something else. */
function callableByName(divisions, { known, taken, cedict }) {
  const knownInChinese = new Set(known.flatMap(({ labels }) => labels.chinese))
  const prefectures = new Set(divisions.filter(({ level }) => level === 2).map(({ stem }) => stem))
  const words = englishWords(cedict)
  return ({ short, kind, level, stem }) => {
    if (short === undefined || taken.has(fold(short)) || knownInChinese.has(stem)) return false
    if (level === 3 && (kind !== 'City' || prefectures.has(stem))) return false
    return !words.has(fold(short))
  }
}

/** The preferred label, and what is as good; shared ones where they mean none of the bearers alone. */
function chiefLabels(divisions, calledByName) {
  const short = groupBy(calledByName, (division) => [fold(division.short)])
  const long = groupBy(divisions, (division) => [fold(division.long)])
  return divisions.map((division) => {
    const claims = calledByName.includes(division) ? short.get(fold(division.short)) : []
    const isMeant = claims.length > 0 && meantAlone(claims) === division
    const within = (label) => `${label}, ${division.parentNames.english}`
    if (division.kind === 'City' && claims.length > 0) {
      if (isMeant) return { preferred: division.short, alternative: [division.long] }
      const shared = division.level === 2 ? [division.short, division.long] : []
      return { preferred: within(division.short), alternative: shared }
    }
    const namesakes = long.get(fold(division.long))
    const alternative = isMeant ? [division.short] : []
    if (PLAIN_PHRASE.test(division.long)) return { preferred: within(division.long), alternative }
    if (namesakes.length === 1) return { preferred: division.long, alternative }
    const isShared = namesakes.every(({ level }) => level === division.level)
    return {
      preferred: within(division.long),
      alternative: isShared ? [...alternative, division.long] : alternative,
    }
  })
}

/** The one of several that their name means without more; `undefined` where it means none. */
function meantAlone(claims) {
  const rank = ({ code, level, isCapital }) => (isCapital || BEST_KNOWN.has(code) ? 1 : level)
  const best = Math.min(...claims.map(rank))
  const first = claims.filter((division) => rank(division) === best)
  return first.length === 1 ? first[0] : undefined
}

/** Short forms, spellings in pinyin and without marks, and what translators make of a name. */
function furtherLabels(division, cedict) {
  const { short, other, kind, level, name } = division
  const isAutonomous = kind.startsWith('Autonomous')
  const plainKind = kind.replace('Autonomous ', '')
  const withKind = (word) =>
    isAutonomous && level === 2
      ? [`${word} ${plainKind}`, `${word} Autonomous ${plainKind}`]
      : [`${word} ${plainKind}`]
  const alternative = isAutonomous && short !== undefined ? withKind(short) : []
  if (/xian$/.test(other ?? '')) alternative.push(`${other} County`)

  const pinyin = foreignPinyin(division, cedict)
  if (pinyin !== undefined) {
    alternative.push(...withKind(pinyin))
    if (level === 2 && pinyin.length > 4) alternative.push(pinyin)
  }
  const names = name.endsWith('州') ? [short, pinyin].filter((word) => word !== undefined) : []
  return { alternative, hidden: names.map((word) => `${word} State`) }
}

/** The pinyin of a name that English has from another language: "Ganzi" of Garzê. */
function foreignPinyin({ name, short, kind, level }, cedict) {
  if (short === undefined || kind.endsWith('Banner')) return undefined
  if (level === 3 && kind.startsWith('Autonomous')) return undefined
  const pinyin = pinyinOf(name, cedict)
  const letters = (word) => fold(word).replace(/[^a-z]/g, '')
  return pinyin === undefined || letters(pinyin) === letters(short) ? undefined : pinyin
}

/** Without marks, and ü as it is typed. */
function otherSpellings(label) {
  const plain = withoutMarks(label)
  if (plain === label) return []
  return [plain, label.replace(/(?<=[LNln])ü/g, 'v')].filter((spelling) => spelling !== label)
}
