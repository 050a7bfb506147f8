import type { Dictionary } from './dictionary/dictionary.ts'

/** Longer labels are not typed by sound. */
const MOST_CHARACTERS = 16
/** Ways to read a label, where its characters have several sounds. */
const MOST_WAYS = 8
const HAN_ONLY = /^[\p{Script=Han}〇]+$/u

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
