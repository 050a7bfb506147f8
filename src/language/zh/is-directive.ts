import type { Token } from '../../model.ts'
import { WORDS } from './words.ts'

/** Tokens at the head of a sentence among which an obligation still speaks to the reader. */
const OPENING = 6

/** Whether a Chinese sentence calls for something: "要…", "二要…", "必须…", or a verb at its head. */
export function isDirective(tokens: readonly Token[]): boolean {
  const opening = tokens.slice(0, OPENING)
  const [first] = opening
  if (!first) return false
  const obliges = opening.some(({ normal, text }, index) => {
    const isEnumerated = index < 3 && text === '要'
    return WORDS.obligations.has(normal) || isEnumerated
  })
  return obliges || first.partOfSpeech === 'VERB'
}
