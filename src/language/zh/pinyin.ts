/** Initials and finals of standard Chinese, in pinyin without tone marks. */
const INITIALS = 'b p m f d t n l g k h j q x zh ch sh r z c s y w'.split(' ')
const FINALS =
  `a ai an ang ao e ei en eng er i ia ian iang iao ie in ing iong iu o ong ou u ua uai uan
  uang ui un uo ue v ve`.split(/\s+/)

/** Pairs that initials and finals would give but that no character is read as. */
const FORBIDDEN =
  /^(?:[jqx](?:a|o|e|ai|an|ang|ao|ei|en|eng|er|ong|ou|ua|uai|uang|ui|uo)|[bpmf](?:ia|iang|iong|iu|ua|uai|uan|uang|ui|un|uo|ue|er|e(?=[^ing]|$))|[gkh](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|ue|v|ve)|(?:zh|ch|sh|r|z|c|s)(?:ia|ian|iang|iao|ie|in|ing|iong|iu|ue|v|ve)|w(?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|ong|ou|ua|uai|uan|uang|ui|un|uo|ue|ao|e|er|v|ve)|y(?:ai|ei|en|eng|er|ia|ian|iang|iao|ie|iong|iu|ua|uai|uang|ui|uo|v|ve))$/

const SYLLABLES: ReadonlySet<string> = new Set([
  ...['a', 'ai', 'an', 'ang', 'ao', 'e', 'ei', 'en', 'er', 'o', 'ou', 'me'],
  ...INITIALS.flatMap((initial) => FINALS.map((final) => initial + final)).filter(
    (syllable) => !FORBIDDEN.test(syllable),
  ),
])

const LONGEST = 6

/** Whether a lower-case word is one syllable of pinyin, written without tones. */
export function isSyllable(word: string): boolean {
  return SYLLABLES.has(word)
}

/**
 * The fewest syllables that a lower-case word of pinyin falls into; apostrophes and hyphens part
 * syllables. `undefined` when the word is no pinyin. Quadratic in at most a word's length.
 */
export function countSyllables(word: string): number | undefined {
  const parts = word.split(/['’-]/)
  let total = 0
  for (const part of parts) {
    const count = countRun(part)
    if (count === undefined) return undefined
    total += count
  }
  return total
}

function countRun(run: string): number | undefined {
  if (run === '' || run.length > 4 * LONGEST) return undefined
  const fewest: (number | undefined)[] = [0]
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = fewest[start]
      if (before === undefined || !SYLLABLES.has(run.slice(start, end))) continue
      const best = fewest[end]
      if (best === undefined || before + 1 < best) fewest[end] = before + 1
    }
  }
  return fewest[run.length]
}
