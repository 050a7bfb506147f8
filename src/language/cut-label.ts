import type { Language } from './language.ts'

/** A label as a language cuts it. */
export interface CutLabel {
  /** The tokens of `language.phraseTokens`, with a space between. */
  readonly tokens: string
  /** The same without marks and determiners: what two spellings of one name have in common. */
  readonly folded: string
}

/** The words of a label, which stand as they are in the tables of a pack's names. */
export function cutLabel(label: string, language: Language): CutLabel {
  const tokens = language.phraseTokens(label)
  return { tokens: tokens.join(' '), folded: foldTokens(tokens, language) }
}

/** A name as its words alone: without marks and determiners. */
export const foldName = (name: string, language: Language): string =>
  foldTokens(language.phraseTokens(name), language)

function foldTokens(tokens: readonly string[], { words: { determiners } }: Language): string {
  return tokens.filter((word) => /[\p{L}\p{N}]/u.test(word) && !determiners.has(word)).join(' ')
}
