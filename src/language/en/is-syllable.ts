import type { Token } from '../../model.ts'
import { countSyllables } from '../zh/pinyin.ts'

/** "An Rook": before a syllable of pinyin that starts with a consonant "An" is no article, nor is "A" before a vowel. */
export function isSyllable(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.text
  if (word !== 'An' && word !== 'A') return false
  const next = tokens[index + 1]?.text ?? ''
  const start = word === 'An' ? /^[BCDFGHJKLMNPQRSTVWXYZ][a-z]/ : /^[AEIO][a-z]/
  return start.test(next) && countSyllables(next.toLowerCase()) !== undefined
}
