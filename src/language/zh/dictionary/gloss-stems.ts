import { isFunctionWord } from '../../en/function-words.ts'
import { splitWords } from '../../en/split-words.ts'
import { stem } from '../../en/stem.ts'

/** A gloss of more words than this explains, and names nothing. */
const LONGEST = 7

/**
 * The stems of a gloss, each once, without words that carry only grammar, unless it has no others.
 * Empty when it is no gloss to compare with.
 *
 *     glossStems('to protect the forests')  // ['protect', 'forest']
 *     glossStems('in')                      // ['in']
 */
export function glossStems(gloss: string): readonly string[] {
  const words = splitWords(gloss)
  if (words.some((word) => /\p{Script=Han}/u.test(word))) return []
  const telling = words.filter((word) => !isFunctionWord(word))
  const stems = [...new Set((telling.length > 0 ? telling : words).map(stem))]
  return stems.length > LONGEST ? [] : stems
}
