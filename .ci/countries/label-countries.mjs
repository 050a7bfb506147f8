import { englishWords } from '../authority/english-words.mjs'
import { AMBIGUOUS, CHINESE_IN_USE, ENGLISH_IN_USE, WORDS } from './names-in-use.mjs'

const FULL_NAME = /abbr\. for \S*?(\p{Script=Han}+)\[/gu

/**
 * The labels of each country, `{ code, names: { english, chinese } }`, as `writeBlock` takes them.
 * CC-CEDICT adds the full names of what it calls abbreviations, and says which labels are words too.
 */
export function labelCountries(countries, cedict) {
  const words = englishWords(cedict)
  return countries.map(({ code, names }) => {
    const english = ENGLISH_IN_USE.get(code) ?? names.english
    const chinese = CHINESE_IN_USE.get(code) ?? withFullNames(names.chinese, cedict)
    const spelt = [...new Set([...english, ...english.map(withoutMarks)])]
    const isWord = (label) => WORDS.has(label) || words.has(label.toLowerCase())
    const isCommon = (label) =>
      WORDS.has(label) || (cedict.get(label) ?? []).some(({ reading }) => /^[a-z]/.test(reading))
    return {
      code,
      english: { preferred: spelt[0], alternative: spelt.slice(1).sort(), hidden: [] },
      chinese: { preferred: chinese[0], alternative: chinese.slice(1).sort(), hidden: [] },
      words: {
        english: spelt.filter((label) => !isAcronym(label) && isWord(label)),
        chinese: chinese.filter(isCommon),
      },
      ambiguous: { english: spelt.filter((label) => AMBIGUOUS.has(label)), chinese: [] },
    }
  })
}

const isAcronym = (label) => label === label.toUpperCase()

const withoutMarks = (label) => label.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

function withFullNames([name], cedict) {
  const glosses = (cedict.get(name) ?? []).flatMap((entry) => entry.glosses)
  const full = glosses.flatMap((gloss) => [...gloss.matchAll(FULL_NAME)].map(([, long]) => long))
  return [...new Set([name, ...full])]
}
