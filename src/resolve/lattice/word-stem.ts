import { stem } from '../../language/en/stem.ts'
import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { countSyllables } from '../../language/zh/pinyin.ts'

/** The stem of a folded word; pinyin has none: "Shuting" is no form of "shut". */
export function wordStem(text: string, dictionary: Dictionary): string {
  const looksInflected = /(?:ing|ed|s)$/.test(text) && countSyllables(text) !== undefined
  return looksInflected && !dictionary.isPlain(text) ? text : stem(text)
}
