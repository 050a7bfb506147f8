import type { Token } from '../../model.ts'
import { isEnglishWord } from './is-english-word.ts'

/** Letters of either word, where nothing else shows that they are a name. */
const SHORTEST = 4

/** What the second word of a Latin name ends in, more often than English words do. */
const EPITHET = /(?:us|um|is|ii|ae|ans|ens|oides|ica|ina|ata|osa|ana|era|ula|ella|ea|ia)$/

/**
 * Whether two words of New Latin start at the token, as names of kinds are: a capitalised one and one
 * in small letters that is no word of English. `isApart` where brackets or commas hold them alone, so
 * that less need show it.
 */
export function isLatinName(
  tokens: readonly Token[],
  first: number,
  { isApart }: { readonly isApart: boolean },
): boolean {
  const [genus, epithet] = [tokens[first], tokens[first + 1]]
  if (!genus || !epithet || genus.end + 1 !== epithet.start) return false
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(genus.text) || !/^\p{Ll}{3,}$/u.test(epithet.text)) return false
  if (isEnglishWord(epithet.normal)) return false
  const isStrange = !isEnglishWord(genus.normal)
  if (isApart) return isStrange || EPITHET.test(epithet.normal)
  if (!isStrange) return false
  const isLong = genus.text.length >= SHORTEST && epithet.text.length > SHORTEST
  return isLong && EPITHET.test(epithet.normal)
}
