import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { SURNAMES } from './surnames.ts'

const SURNAME_CHARACTERS: ReadonlySet<string> = new Set(SURNAMES.map(({ han }) => han))
const LIKENESS = 0.75

/**
 * The Chinese personal name that starts at token `first`: a surname and one or two characters, up
 * to where a mark, a verb or the like begins. Without a sign beside it that a person is named, no
 * characters are believed to be one.
 */
export function personalNameAt(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  if (evidence === 'none' || isOtherWord(tokens[first])) return undefined
  for (const surnameLength of [2, 1]) {
    const surname = joined(tokens, first, surnameLength)
    if (surname === undefined || !SURNAME_CHARACTERS.has(surname)) continue
    for (const givenLength of [2, 1]) {
      const last = first + surnameLength + givenLength - 1
      const given = joined(tokens, first + surnameLength, givenLength)
      const ends = isBoundary(tokens[last + 1]) || isOneWord(tokens, first, last)
      if (given !== undefined && ends) return { first, last, likeness: LIKENESS }
    }
  }
  return undefined
}

/** Characters of that many tokens from `first` on; `undefined` when one is no single character. */
function joined(tokens: readonly Token[], first: number, length: number): string | undefined {
  const texts = tokens.slice(first, first + length).map(({ text }) => text)
  const areCharacters =
    texts.length === length && texts.every((text) => /^\p{Script=Han}$/u.test(text))
  return areCharacters ? texts.join('') : undefined
}

/** Whether the token starts a longer word that is a verb, an adverb or the like. */
const isOtherWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /:0$/.test(token.normal) &&
  /^(?:VERB|ADV|ADP|PRON|CCONJ)$/.test(token.partOfSpeech)

/** Whether the tokens are the characters of one word, all of it. */
function isOneWord(tokens: readonly Token[], first: number, last: number): boolean {
  const word = [...(tokens[first]?.normal.split(':')[0] ?? '')]
  return (
    word.length === last - first + 1 &&
    tokens.slice(first, last + 1).every(({ text }, offset) => text === word[offset])
  )
}

/** Whether no name goes on with the token: the end, a mark, or the start of a word that is no noun. */
function isBoundary(token: Token | undefined): boolean {
  if (!token || token.partOfSpeech === 'PUNCT') return true
  const startsWord = !/:[1-9]\d*$/.test(token.normal)
  return startsWord && /^(?:VERB|ADP|ADV|CCONJ|PART|PRON)$/.test(token.partOfSpeech)
}
