import type { Span } from '../model.ts'
import { findBylines } from './find-bylines.ts'
import type { ReadSentence } from './read-sentence.ts'

/** Characters of a headline. */
const LONGEST_TITLE = 200

/** The headline: the first line, bylines passed over, when it is short and ends like no sentence. */
export function findTitle(sentences: readonly ReadSentence[], text: string): Span | undefined {
  for (const { view } of sentences.slice(0, 4)) {
    if (findBylines(view).length > 0) continue
    const { start, end } = view.sentence
    const endsLine = /^[^\S\n\r]*(?:[\n\r]|$)/.test(text.slice(end))
    const isLine = endsLine && !/[.。;；,，]$/.test(text.slice(start, end))
    return isLine && end - start <= LONGEST_TITLE ? { start, end } : undefined
  }
  return undefined
}
