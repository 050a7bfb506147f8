import { countSyllables } from '../language/zh/pinyin.ts'

/** Letters of a name that is heard the same only by chance. */
const SHORTEST_SOUND = 8
/** Words of a title in which another word for one of them makes no other title. */
const LONG_TITLE = 5
/** Letters of a word that one slip leaves recognisable. */
const SHORTEST_WORD = 4

/**
 * Whether two names are one, written twice by a translator: the same letters, spaces aside; the
 * same sounds, cut into other words; or long titles, one word of which has a single slip inside.
 * Numbers never slip, nor do words that are pinyin: another letter there is another place.
 */
export function areNearlyEqual(a: string, b: string): boolean {
  if (a === b) return true
  // Each of the three leaves as many letters as there were.
  const [words, others] = [countWords(a), countWords(b)]
  if (a.length - words !== b.length - others) return false
  if (words === others) return hasSameLetters(a, b) || isSlipOf(a, b)
  if (hasSameLetters(a, b)) return true
  const sound = soundOf(a)
  return sound.length >= SHORTEST_SOUND && sound === soundOf(b)
}

/** One more than there are spaces. */
function countWords(name: string): number {
  let words = 1
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) words++
  return words
}

const hasSameLetters = (a: string, b: string): boolean =>
  a.replaceAll(' ', '') === b.replaceAll(' ', '')

/** Letters that translators from Chinese take for each other, as one. */
export const soundOf = (key: string): string =>
  key.replaceAll(' ', '').replaceAll('b', 'p').replaceAll('d', 't').replaceAll('g', 'k')

/** Whether one word of a long title has another letter in the other. */
function isSlipOf(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')]
  if (words.length !== others.length || words.length < LONG_TITLE) return false
  const different = words.flatMap((word, index) => (word === others[index] ? [] : [index]))
  const [at] = different
  if (different.length !== 1 || at === undefined) return false
  const [word, other] = [words[at] ?? '', others[at] ?? '']
  if (word.length < SHORTEST_WORD || word.length !== other.length || word[0] !== other[0])
    return false
  if (!/^[a-z]+$/.test(word + other) || (isPinyin(word) && isPinyin(other))) return false
  return [...word].filter((letter, index) => letter !== other[index]).length === 1
}

const isPinyin = (word: string): boolean => countSyllables(word) !== undefined
