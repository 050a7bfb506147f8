import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { chineseName, hyphenatedName } from './chinese-name.ts'
import { foreignName } from './foreign-name.ts'
import { isGivenName } from './given-names.ts'
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
  const foreign = foreignName(tokens, first, evidence)
  if (foreign && isGivenName(tokens[first]?.normal ?? ''))
    return hyphenatedName(tokens, first, evidence) ?? foreign
  const chinese = chineseName(tokens, first, evidence)
  if (chinese || evidence === 'none') return chinese ?? foreign
  return translatedName(tokens, first) ?? foreign
}
