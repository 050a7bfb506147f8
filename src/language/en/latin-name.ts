import type { Token } from '../../model.ts'
import type { LatinSite } from '../language.ts'
import { isEnglishWord } from './is-english-word.ts'

/** Letters of either word, where nothing else shows that they are a name. */
const SHORTEST = 4

/** What the second word of a Latin name ends in, more often than English words do. */
const EPITHET = /(?:us|um|is|ii|ae|ans|ens|oides|ica|ina|ata|osa|ana|era|ula|ella|ea|ia)$/

/** Genitives of names of persons: too many words of other languages end so. */
const GENITIVE = /[^aeiou]i$/

/**
 * Whether two words of New Latin start at the token, as names of kinds are: a capitalised one and one
 * in small letters that is no word of English. Where brackets or commas hold them alone less need show
 * it, and in a line of their own a genitive does: "Turris meyeri"; who gave it, and when, shows it of words
 * that English has too: "Turris montana Roe, 1904".
 */
export function isLatinName(tokens: readonly Token[], first: number, site: LatinSite): boolean {
  const [genus, epithet] = [tokens[first], tokens[first + 1]]
  if (!genus || !epithet || genus.end + 1 !== epithet.start) return false
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(genus.text) || !/^\p{Ll}{3,}$/u.test(epithet.text)) return false
  const isStrange = !isEnglishWord(genus.normal)
  if (site === 'given') return isStrange && isNewLatin(epithet.normal)
  if (isEnglishWord(epithet.normal)) return false
  if (site === 'apart') return isStrange || EPITHET.test(epithet.normal)
  if (!isStrange) return false
  if (site === 'line' && GENITIVE.test(epithet.normal)) return true
  const isLong = genus.text.length >= SHORTEST && epithet.text.length > SHORTEST
  return isLong && EPITHET.test(epithet.normal)
}

const isNewLatin = (epithet: string): boolean => !isEnglishWord(epithet) || EPITHET.test(epithet)
