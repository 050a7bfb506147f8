import type { Language } from '../language.ts'
import { findDates } from './dates.ts'
import { isDirective } from './is-directive.ts'
import { personalNameAt } from './personal-name.ts'
import { segment } from './segment.ts'
import { verbForms } from './verb-forms.ts'
import { WORDS } from './words.ts'

/** English, written by people or by machines. */
export const english: Language = {
  code: 'en',
  words: WORDS,
  tokensPerWord: 1,
  segment,
  phraseTokens: (phrase) =>
    segment(phrase).flatMap((sentence) => sentence.tokens.map((token) => fold(token.normal))),
  fold,
  verbForms,
  findDates,
  isDirective,
  personalNameAt,
  mayBeName: ({ text }) => /^\p{Lu}/u.test(text),
  mayModify: ({ normal, partOfSpeech }, isLast) =>
    /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(partOfSpeech) || (!isLast && /(?:ing|ed)$/.test(normal)),
  mayBeVerb: () => true,
  hasArticles: true,
  endsWord: () => true,
}

/** Takes the plural off: "bodies" and "body" are one; "gas" and "this" stay. */
function fold(normal: string): string {
  if (normal.length < 4 || !/^[a-z]+s$/.test(normal) || /(?:ss|us|is)$/.test(normal)) return normal
  if (normal.endsWith('ies') && normal.length > 4) return `${normal.slice(0, -3)}y`
  if (/(?:x|z|ch|sh|ss)es$/.test(normal)) return normal.slice(0, -2)
  return normal.slice(0, -1)
}
