import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { countSyllables } from '../zh/pinyin.ts'
import { chineseName, hyphenatedName } from './chinese-name.ts'
import { foreignName } from './foreign-name.ts'
import { isGivenName } from './given-names.ts'
import { isEnglishWord } from './is-english-word.ts'
import { isCapitalised, isNameWord } from './name-words.ts'
import { glossedSurname, translatedName } from './translated-name.ts'

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
  // Without a capital, no word but a surname that was turned into one starts a name.
  if (!isCapitalised(tokens[first]))
    return evidence === 'none' ? undefined : glossedSurname(tokens, first)
  const foreign = foreignName(tokens, first, evidence)
  if (foreign && isGivenName(tokens[first]?.normal ?? ''))
    return hyphenatedName(tokens, first, evidence) ?? foreign
  const pinyin = chineseName(tokens, first, evidence)
  // "Mavis Hawa Koomson": what goes on behind two words that may be pinyin is a name of three.
  const isCut = evidence === 'context' && pinyin !== undefined && goesOn(tokens, pinyin.last)
  const chinese = isCut && foreign && foreign.last > pinyin.last ? undefined : pinyin
  if (chinese || evidence === 'none') return chinese ?? foreign
  return translatedName(tokens, first) ?? foreign
}

/** Whether a word that is none of English follows at once, in capitals. */
function goesOn(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return (
    isNameWord(next) && !isEnglishWord(next.normal) && countSyllables(next.normal) === undefined
  )
}
