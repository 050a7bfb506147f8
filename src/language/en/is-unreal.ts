import type { Token } from '../../model.ts'

const INVERTED = /^(?:had|should|were|did|does|do|was|is|are|will|has|have|can|could|would|may)$/
const NOUN_START = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/

/** Questions, and inversions such as "Had they won, …", which state nothing. */
export function isUnreal(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (tokens.slice(-3).some(({ text }) => /^[?？]/.test(text))) return true
  if (!first || !second || !INVERTED.test(first.normal)) return false
  const isDate = first.normal === 'may' && second.partOfSpeech === 'NUM'
  return !isDate && NOUN_START.test(second.partOfSpeech)
}
