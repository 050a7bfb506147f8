import type { Language, VerbForm } from '../language/language.ts'
import type { Pack, PackCache } from '../pack.ts'

/** A language that remembers the phrases that it cut and the verbs whose forms it made. */
export interface KeptPhrases {
  readonly language: Language
  /** Keeps what was asked for until the next run. */
  keep(): void
}

/** As JSON: what was asked for, and what came of it. */
interface Kept {
  readonly phrases: readonly (readonly [phrase: string, tokens: string[]])[]
  readonly verbs: readonly (readonly [verb: string, forms: VerbForm[]])[]
}

/**
 * Cutting the phrases of a pack takes a tagger, and their verbs have forms by the thousand; both are
 * the same at every run.
 */
export function keepPhrases(
  pack: Pack,
  language: Language,
  cache: PackCache | undefined,
): KeptPhrases {
  if (cache === undefined || pack.key === undefined) return { language, keep: () => {} }
  const key = `phrases\0${language.code}\0${pack.key}`
  const bytes = cache.read(key)
  // As it is written below.
  const kept = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Kept)
  const phrases = new Map(kept?.phrases)
  const verbs = new Map(kept?.verbs)
  return {
    language: {
      ...language,
      phraseTokens: remember(phrases, language.phraseTokens),
      verbForms: remember(verbs, language.verbForms),
    },
    keep: () => {
      if (kept) return
      const all: Kept = { phrases: [...phrases], verbs: [...verbs] }
      cache.write(key, new TextEncoder().encode(JSON.stringify(all)))
    },
  }
}

const remember =
  <Value>(known: Map<string, Value>, make: (text: string) => Value) =>
  (text: string): Value => {
    const value = known.get(text) ?? make(text)
    known.set(text, value)
    return value
  }
