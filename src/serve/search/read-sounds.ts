import { countSyllables } from '../../language/zh/pinyin.ts'
import { foldLabel } from './fold-label.ts'

/** `zhong1`, as pinyin is written where there are no accents. */
const TONE_NUMBER = /(?<=[a-zü:])[0-5](?![0-9])/g

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
