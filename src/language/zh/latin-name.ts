import type { Token } from '../../model.ts'
import type { LatinSite } from '../language.ts'

const GENUS = /^\p{Lu}\p{Ll}{2,}$/u
/** What the second word of a Latin name ends in. */
const EPITHET = /^\p{Ll}{2,}(?:us|a|um|is|i|ae|ns|or|ax|ex|ix|os|on|es|er|ur|e|o|yx|ops)$/u

/** Whether two words are a Latin name, in a script of other letters: in brackets or between marks only. */
export const isLatinName = (tokens: readonly Token[], first: number, site: LatinSite): boolean => {
  const [genus, epithet] = tokens.slice(first, first + 2)
  if (site !== 'apart' || !genus || !epithet || genus.end + 1 !== epithet.start) return false
  return GENUS.test(genus.text) && EPITHET.test(epithet.text)
}

/** Letters of two Latin words that are run together. */
const RUN_TOGETHER = /^\p{Lu}\p{Ll}{9,}$/u

/** Whether the word is a Latin name whose two words are run together. */
export const isRunLatinName = (token: Token | undefined): boolean =>
  RUN_TOGETHER.test(token?.text ?? '')
