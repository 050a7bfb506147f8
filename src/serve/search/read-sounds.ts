import type { Dictionary } from '../../language/zh/dictionary/dictionary.ts'
import { countSyllables } from '../../language/zh/pinyin.ts'
import { foldLabel } from './fold-label.ts'

/** Longer labels are not typed by sound. */
const MOST_CHARACTERS = 16
/** Ways to read a label, where its characters have several sounds. */
const MOST_WAYS = 8
const HAN_ONLY = /^[\p{Script=Han}〇]+$/u
/** `zhong1`, as pinyin is written where there are no accents. */
const TONE_NUMBER = /(?<=[a-zü:])[0-5](?![0-9])/g

/**
 * How a folded Chinese label is read, in pinyin without tones and spaces: the usual reading first,
 * at most eight in all. Empty for what is not all Chinese, and for a single character.
 *
 *     soundsOf('重逢', dictionary)  // ['zhongfeng', 'chongfeng']
 */
export function soundsOf(folded: string, dictionary: Dictionary): string[] {
  const characters = [...folded.replaceAll(' ', '')]
  if (characters.length < 2 || characters.length > MOST_CHARACTERS) return []
  if (!HAN_ONLY.test(folded.replaceAll(' ', ''))) return []
  let ways = ['']
  for (const character of characters) {
    const syllables = dictionary.syllablesOf(character)
    if (syllables.length === 0) return []
    const [usual = ''] = syllables
    const choices = ways.length * syllables.length > MOST_WAYS ? [usual] : syllables
    ways = choices.flatMap((syllable) => ways.map((way) => way + syllable))
  }
  return [...new Set(ways)]
}

/**
 * A query as pinyin without tones and spaces; `undefined` when it is no pinyin of two syllables or
 * more.
 *
 *     readSound('Zhōngguó')    // 'zhongguo'
 *     readSound('zhong1 guo2') // 'zhongguo'
 */
export function readSound(query: string): string | undefined {
  const toneless = query.toLowerCase().replace(TONE_NUMBER, '').replace(/u:/g, 'v')
  // A mark between syllables parts them, as a space does.
  const plain = foldLabel(toneless.replace(/['’-]/g, ' '))
  if (!/^[a-z ]+$/.test(plain)) return undefined
  let syllables = 0
  for (const word of plain.split(' ')) {
    const count = countSyllables(word)
    if (count === undefined) return undefined
    syllables += count
  }
  return syllables > 1 ? plain.replaceAll(' ', '') : undefined
}
