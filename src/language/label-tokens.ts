import type { Pack } from '../pack.ts'
import type { Language } from './language.ts'

type TokensOf = (label: string) => readonly string[]

const made = new WeakMap<Pack, Map<string, TokensOf>>()

/**
 * `language.phraseTokens` for the labels of a pack, which several tables are made of: each label is
 * cut once. What is cut is kept as long as the pack, so it is for labels only.
 */
export function labelTokens(pack: Pack, language: Language): TokensOf {
  const byLanguage = made.get(pack) ?? new Map<string, TokensOf>()
  made.set(pack, byLanguage)
  const tokensOf = byLanguage.get(language.code) ?? remember(language.phraseTokens)
  byLanguage.set(language.code, tokensOf)
  return tokensOf
}

function remember(cut: TokensOf): TokensOf {
  const known = new Map<string, readonly string[]>()
  return (label) => {
    const tokens = known.get(label) ?? cut(label)
    known.set(label, tokens)
    return tokens
  }
}
