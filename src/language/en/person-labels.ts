import type { Token } from '../../model.ts'

const LABEL = /^(?:roll call|(?:also )?present|(?:in )?attendance|attending)\b/

/** Whether a label of minutes ends in the colon at the token: "Roll call on the first day:". */
export function labelsPersons(tokens: readonly Token[], colon: number): boolean {
  if (tokens[colon]?.text !== ':') return false
  let first = colon
  while (first > 0 && !/^[.;:(]$/.test(tokens[first - 1]?.text ?? '')) first--
  const words = tokens.slice(first, colon).map(({ normal }) => normal)
  return LABEL.test(words.join(' '))
}
