import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { countSyllables } from '../zh/pinyin.ts'
import { surnameOfGloss, surnameOfPinyin } from '../zh/surnames.ts'
import { WORDS } from './words.ts'

/** Tokens of a surname that became two words: "ten thousand". */
const LONGEST_SURNAME = 2
/** A foreign name has at most so many words. */
const LONGEST_FOREIGN_NAME = 4

/**
 * The personal name that starts at token `first`, in English and in machine English:
 * - a Chinese surname and a given name in pinyin: "Li Hua", "Ouyang Xiu";
 * - a surname turned into a word, a given name in pinyin: "in Xiaobo", "ten thousand Shuting";
 * - a surname in pinyin, a given name turned into words: "Wang Emperor", "Xiang Begonia";
 * - capitalised words, as foreign names have.
 * All but the first are believed only where something beside them says that a person is named.
 */
export function personalNameAt(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const chinese = chineseName(tokens, first)
  if (chinese) return chinese
  if (evidence === 'none') return undefined
  return (
    glossedSurname(tokens, first) ?? glossedGivenName(tokens, first) ?? foreignName(tokens, first)
  )
}

function chineseName(tokens: readonly Token[], first: number): PersonalName | undefined {
  const surname = tokens[first]
  if (!surname || !isCapitalised(surname) || !surnameOfPinyin(surname.normal)) return undefined
  const last = givenNameEnd(tokens, first + 1)
  return last === undefined ? undefined : { first, last, likeness: 0.8 }
}

function glossedSurname(tokens: readonly Token[], first: number): PersonalName | undefined {
  if (chineseName(tokens, first + 1)) return undefined
  for (let length = LONGEST_SURNAME; length > 0; length--) {
    const words = tokens.slice(first, first + length).map((token) => token.normal)
    const surname = surnameOfGloss(words.join(' '))
    const last = words.length === length ? givenNameEnd(tokens, first + length) : undefined
    if (last === undefined) continue
    if (surname) {
      const given = tokens
        .slice(first + length, last + 1)
        .map((token) => token.text)
        .join('')
      const inferredName = `${capitalise(surname.pinyin)} ${given}`
      return { first, last, likeness: 0.6, inferredName }
    }
    if (length === 1 && isWord(tokens[first]) && !isFunctionWord(tokens[first])) {
      return { first, last, likeness: 0.5 }
    }
  }
  return undefined
}

function glossedGivenName(tokens: readonly Token[], first: number): PersonalName | undefined {
  const surname = tokens[first]
  const next = tokens[first + 1]
  if (!surname || !next || !isCapitalised(surname) || !isCapitalised(next)) return undefined
  return surnameOfPinyin(surname.normal) ? { first, last: first + 1, likeness: 0.5 } : undefined
}

function foreignName(tokens: readonly Token[], first: number): PersonalName | undefined {
  let last = first - 1
  while (last - first + 1 < LONGEST_FOREIGN_NAME && isNameWord(tokens[last + 1])) {
    const hyphenated = isJoined(tokens, last + 1)
    last += hyphenated ? 3 : 1
  }
  const words = tokens.slice(first, last + 1)
  if (words.filter(isCapitalised).length < 2) return undefined
  return { first, last, likeness: 0.5 }
}

/** Index of the last token of a given name of one or two syllables; "Xiao-bo" is three tokens. */
function givenNameEnd(tokens: readonly Token[], first: number): number | undefined {
  const given = tokens[first]
  if (!given || !isCapitalised(given)) return undefined
  if (isJoined(tokens, first)) {
    const end = tokens[first + 2]
    const both = (countSyllables(given.normal) ?? 9) + (countSyllables(end?.normal ?? '') ?? 9)
    return both === 2 ? first + 2 : undefined
  }
  const count = countSyllables(given.normal)
  if (count === undefined || count > 2) return undefined
  const next = tokens[first + 1]
  const twoWords = count === 1 && next && isCapitalised(next) && countSyllables(next.normal) === 1
  return twoWords ? first + 1 : first
}

/** Whether a hyphen without spaces joins the token with the one after the hyphen. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  const [token, hyphen, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (!token || !hyphen || !next || hyphen.text !== '-') return false
  return token.end === hyphen.start && hyphen.end === next.start
}

const isCapitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)
const isWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{L}/u.test(token.text)
const isNameWord = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}\p{M}'’.]*$/u.test(token.text)
const isFunctionWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  (WORDS.determiners.has(token.normal) ||
    WORDS.auxiliaries.has(token.normal) ||
    WORDS.conjunctions.has(token.normal) ||
    WORDS.prepositions.has(token.normal))
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
