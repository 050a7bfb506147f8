import type { Token } from '../../model.ts'
import { countSyllables } from '../zh/pinyin.ts'

const RANKS = new Set([
  'national',
  'state',
  'federal',
  'provincial',
  'regional',
  'natural',
  'strict',
])

/** Whether the folded word tells but the rank of what a name names, so that the name is used without it too. */
export const isRank = (word: string): boolean => RANKS.has(word)

/** "An Rook": before a syllable of pinyin that starts with a consonant "An" is no article, nor is "A" before a vowel. */
export function isSyllable(tokens: readonly Token[], index: number): boolean {
  const [word = '', next = ''] = [tokens[index]?.text, tokens[index + 1]?.text]
  return (
    countSyllables(next.toLowerCase()) !== undefined &&
    ((word === 'An' && /^[BCDFGHJKLMNPQRSTVWXYZ][a-z]/.test(next)) ||
      (word === 'A' && /^[AEIO][a-z]/.test(next)))
  )
}
