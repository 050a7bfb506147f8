import type { SentenceView } from './sentence-view.ts'

/** Whether the token is of a word that the dictionary does not have, or has as a name. */
export const isUnknownWord = ({ tokens }: SentenceView, index: number): boolean =>
  /^(?:X|PROPN)$/.test(tokens[index]?.partOfSpeech ?? '')
