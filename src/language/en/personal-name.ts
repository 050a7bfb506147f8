import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { countSyllables } from '../zh/pinyin.ts'
import { chineseName, hyphenatedName } from './chinese-name.ts'
import { foreignName } from './foreign-name.ts'
import { isGivenName } from './given-names.ts'
import { isEnglishWord } from './is-english-word.ts'
import { isCapitalised, isNameWord, mayGoOn, spacedTitleEnd } from './name-words.ts'
import { translatedName } from './translated-name.ts'

/**
 * The personal name that starts at token `first`, in English and in machine English:
 * - a Chinese name in pinyin, in either order: "Li Hua", "Jinhai Zhang";
 * - one whose surname or given name was turned into words: "in Xiaobo", "Wang Emperor";
 * - capitalised words, as foreign names have: "Lena Voss".
 * Without a sign of a person beside them, only names in pinyin, and foreign ones with a given name
 * that many bear, are believed.
 */
export function personalNameAt(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  if (isSpacedTitle(tokens, first)) return undefined
  // Without capitals only a name that was turned into words stands there.
  if (!mayStart(tokens, first))
    return evidence === 'none' ? undefined : translatedName(tokens, first)
  const isGiven = isGivenName(tokens[first]?.normal ?? '')
  const given = isGiven ? foreignName(tokens, first, evidence) : undefined
  if (given) return hyphenatedName(tokens, first, evidence) ?? given
  const pinyin = chineseName(tokens, first, evidence)
  // "Mavis Hawa Koomson": what goes on behind two words that may be pinyin is a name of three.
  const isCut = evidence === 'context' && pinyin !== undefined && goesOn(tokens, pinyin.last)
  if (pinyin && !isCut) return pinyin
  const foreign = isGiven ? undefined : foreignName(tokens, first, evidence)
  if (pinyin && !(foreign && foreign.last > pinyin.last)) return pinyin
  return (evidence === 'none' ? undefined : translatedName(tokens, first)) ?? foreign
}

/** Whether the two words or marks from the token on may be the start of a name whose words have capitals. */
function mayStart(tokens: readonly Token[], first: number): boolean {
  const next = tokens[first + 1]
  return isCapitalised(tokens[first]) && next !== undefined && mayGoOn(next)
}

/** Whether a word that is none of English follows at once, in capitals. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return (
    isNameWord(next) && !isEnglishWord(next.normal) && countSyllables(next.normal) === undefined
  )
}

/** Whether the token is one of the letters of "H. E.", which open no name. */
const isSpacedTitle = (tokens: readonly Token[], index: number): boolean =>
  /^[HE]\.?$/.test(tokens[index]?.text ?? '') &&
  (spacedTitleEnd(tokens, index) ?? spacedTitleEnd(tokens, index - 1)) !== undefined
