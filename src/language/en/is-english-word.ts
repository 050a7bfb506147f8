import { bareWord } from './bare-word.ts'
import { isTaggersWord } from './segment.ts'
import { singular } from './singular.ts'

const known = new Map<string, boolean>()
/** Answers that are kept. */
const MOST = 20_000

/** Whether the lower-case word, or its singular, is one of English; names are none. */
export function isEnglishWord(word: string): boolean {
  const answer = known.get(word)
  if (answer !== undefined) return answer
  if (known.size >= MOST) known.clear()
  const bare = bareWord(word)
  const isWord = [bare, singular(bare)].some(isTaggersWord)
  known.set(word, isWord)
  return isWord
}
