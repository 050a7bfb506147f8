import { kindOf, stemOf } from './chinese-names.mjs'
import { englishNames } from './english-names.mjs'
import { labelChinese } from './label-chinese.mjs'
import { labelEnglish } from './label-english.mjs'

/**
 * Gives each division its labels: `chinese` and `english`, each `{ preferred, alternative, hidden }`.
 * A name that several bear stays with the one that it means without more: the division of the
 * higher level, a capital. Where there is none, each has the name as an alternative label, and its
 * parent's name in the preferred one.
 *
 * `known` is what other files describe, `tagOf` the part of speech of a word.
 */
export function labelDivisions(divisions, { known, cedict, tagOf }) {
  const described = describe(divisions, { known, cedict })
  const chinese = labelChinese(described, { known, cedict, tagOf })
  const english = labelEnglish(described, { known, cedict })
  return described.map((division, index) => ({
    ...division,
    chinese: chinese[index],
    english: english[index],
  }))
}

/** Adds what labels are made of: `stem`, `kind` in English, `short`, `long`, and the parent's names. */
function describe(divisions, { known, cedict }) {
  const namesOf = new Map(known.map(({ code, names }) => [code, names]))
  return divisions.map((division) => {
    const parentNames = namesOf.get(division.parent)
    if (parentNames === undefined) throw new Error(`${division.name} lies nowhere`)
    const names = englishNames({ ...division, parentName: parentNames.chinese }, cedict)
    if (names === undefined) throw new Error(`${division.name} has no English name`)
    namesOf.set(division.code, { chinese: division.name, english: names.short ?? names.long })
    const [ending, kind] = kindOf(division.name)
    return { ...division, ...names, ending, kind, stem: stemOf(division.name), parentNames }
  })
}
