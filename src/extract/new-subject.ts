import { isComma, type SentenceView } from './sentence-view.ts'

/**
 * Whether the clause behind the last comma before the token has a noun of its own in front: "A is small, | the
 * openings are in", "A is small, and | the openings are in". What opens it with a preposition or a verb has none.
 */
export function hasNewSubject(view: SentenceView, last: number, triggerStart: number): boolean {
  if (!view.lexicon.language.hasArticles) return false
  let comma = triggerStart - 1
  while (comma > last && !isComma(view, comma)) comma--
  if (comma <= last) return false
  const isJoint = /^(?:CCONJ|SCONJ)$/.test(view.tokens[comma + 1]?.partOfSpeech ?? '')
  const words = view.tokens.slice(isJoint ? comma + 2 : comma + 1, triggerStart)
  const isNominal = /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(words[0]?.partOfSpeech ?? 'X')
  return isNominal && words.some(({ partOfSpeech }) => /^(?:NOUN|PROPN)$/.test(partOfSpeech))
}
