import { isFunctionWord } from '../../language/en/function-words.ts'
import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { readEnglishNumber } from './read-number.ts'
import { wordStem } from './word-stem.ts'

const FUNCTION_WORD = 0.06
const UNKNOWN = 0.9
/** The most common words still tell something; a number tells things apart that are alike. */
const LIGHTEST = 0.2
const LIGHTEST_NUMBER = 0.5

/** How much an English word, folded, tells of a name: above 0, at most 1; rarer words tell more. */
export function wordWeight(word: string, dictionary: Dictionary): number {
  if (isFunctionWord(word)) return FUNCTION_WORD
  const id = dictionary.stemIds.get(wordStem(word, dictionary))
  const rarity = id === undefined ? UNKNOWN : (dictionary.stemWeights[id] ?? UNKNOWN)
  const least = readEnglishNumber(word) === undefined ? LIGHTEST : LIGHTEST_NUMBER
  return Math.max(least, Math.min(rarity, UNKNOWN))
}
