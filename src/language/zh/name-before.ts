import type { Token } from '../../model.ts'
import type { PersonalName } from '../language.ts'
import { endsAsBody } from './ends-as-body.ts'
import { SURNAME_CHARACTERS } from './surname-characters.ts'

/** Surnames that two-character names of firms start with as often. */
const ALSO_FIRMS: ReadonlySet<string> = new Set([...'万方金石江白高龙夏安华海康时云东长国明富雷欧'])
const LIKENESS = 0.7
const LONGEST = 4
const WHOLE = 3

/**
 * The whole personal name that ends at the token, right before an office. It is
 * one word that nobody knows or that is a name, or a surname and one such word.
 */
export function nameBeforeOffice(tokens: readonly Token[], last: number): PersonalName | undefined {
  for (let length = LONGEST; length > 1; length--) {
    const first = last - length + 1
    const text = wordsFrom(tokens, first, last)
    const surname = text && surnameLength(text)
    if (!text || !surname || surname === length || !isNamed(tokens, { first, last, surname }))
      continue
    if (endsAsBody(text)) continue
    if (length < WHOLE && ALSO_FIRMS.has(text.slice(0, 1))) continue
    return { first, last, likeness: LIKENESS, surname: { first, last: first + surname - 1 } }
  }
  return undefined
}

/** The characters of the tokens, if all are single ones. */
function wordsFrom(tokens: readonly Token[], first: number, last: number): string | undefined {
  if (first < 0) return undefined
  const texts = tokens.slice(first, last + 1).map(({ text }) => text)
  return texts.every((text) => /^\p{Script=Han}$/u.test(text)) ? texts.join('') : undefined
}

/** How many characters of the name are the surname: two of four and one of two or three; 0 when none. */
function surnameLength(text: string): number {
  const two = text.length > 2 && SURNAME_CHARACTERS.has(text.slice(0, 2))
  if (two) return 2
  return text.length <= WHOLE && SURNAME_CHARACTERS.has(text.slice(0, 1)) ? 1 : 0
}

/** Whether the words are cut where a name is: one word, or one for the surname and one for the rest. */
function isNamed(
  tokens: readonly Token[],
  { first, last, surname }: { first: number; last: number; surname: number },
): boolean {
  const [head, rest] = [tokens[first], tokens[first + surname]]
  if (!head || !rest || !/^(?:X|PROPN)$/.test(head.partOfSpeech)) return false
  return (
    isWord(tokens, first, last) ||
    (isWord(tokens, first, first + surname - 1) &&
      isNoun(rest) &&
      isWord(tokens, first + surname, last))
  )
}

const isNoun = ({ partOfSpeech }: Token): boolean => /^(?:X|PROPN|NOUN|ADJ)$/.test(partOfSpeech)

/** Whether the tokens are all characters of one word. */
function isWord(tokens: readonly Token[], first: number, last: number): boolean {
  const word = tokens[first]?.normal.split(':')[0] ?? ''
  if ([...word].length !== last - first + 1) return false
  return (
    tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('') === word
  )
}
