import { oncePerWord } from '../../rdf/once-per-word.ts'
import { bareWord } from './bare-word.ts'
import { isTaggersWord } from './segment.ts'
import { singular } from './singular.ts'

/** Whether the lower-case word, or its singular, is one of English; names are none. */
export const isEnglishWord = oncePerWord((word) => {
  const bare = bareWord(word)
  return isTaggersWord(bare) || isTaggersWord(singular(bare))
})
