import { english } from './en/index.ts'
import type { Language } from './language.ts'
import { chinese } from './zh/index.ts'

const LANGUAGES: Readonly<Record<string, Language>> = { en: english, zh: chinese }

/** The language of that BCP 47 code; English for one that there is no module for. */
export function languageOf(code: string): Language {
  return LANGUAGES[code] ?? english
}
