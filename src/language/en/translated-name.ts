import type { Token } from '../../model.ts'
import type { NameStretch, PersonalName } from '../language.ts'
import { startsSmall } from '../letter-case.ts'
import { countSyllables } from '../zh/pinyin.ts'
import { type Surname, surnameOfPinyin, surnamesOfGloss } from '../zh/surnames.ts'
import { chineseName, givenNameEnd } from './chinese-name.ts'
import { GIVEN_NAME_GLOSSES, PAIRED_GLOSSES } from './given-name-glosses.ts'
import { isEnglishWord } from './is-english-word.ts'
import { CALLINGS, isCapitalised, isFunctionWord, isNameWord, TITLES } from './name-words.ts'
import { WORDS } from './words.ts'
import { WORDS_LIKE_PINYIN } from './words-like-pinyin.ts'

/** Tokens of a surname that became two words: "ten thousand". */
const LONGEST_SURNAME = 2
/** How likely it is a name: by a word that a surname is turned into, by any, by a surname alone. */
const [GLOSSED, UNKNOWN, HALF] = [0.6, 0.5, 0.5]

/**
 * A Chinese name that a translator has turned into words in part: the surname ("in Xiaobo", "ten
 * thousand Shuting"), or the given name ("Wang Emperor", "Xiang Begonia", "Chen gold mountain").
 */
export const translatedName = (tokens: readonly Token[], first: number): PersonalName | undefined =>
  glossedSurname(tokens, first) ?? glossedGivenName(tokens, first) ?? smallGivenName(tokens, first)

/** The one whose surname is the word at the token, or that and the next. */
function glossedSurname(tokens: readonly Token[], first: number): PersonalName | undefined {
  for (let length = LONGEST_SURNAME; length > 0; length--) {
    const name = nameBehind(tokens, first, length)
    // In "of Li Hua" the surname stands behind.
    if (name) return chineseName(tokens, first + 1, 'context') ? undefined : name
  }
  return undefined
}

/** The name whose surname was turned into that many words. */
function nameBehind(
  tokens: readonly Token[],
  first: number,
  length: number,
): PersonalName | undefined {
  const last = givenNameEnd(tokens, first + length)
  if (last === undefined || CALLINGS.has(tokens[first + length]?.normal ?? '')) return undefined
  if (isWord(tokens, first + length, last)) return undefined
  const words = tokens.slice(first, first + length).map((token) => token.normal)
  const surnames = surnamesOf(tokens[first], words.join(' '))
  const [surname] = surnames
  if (surname) {
    const name = tokens.slice(first + length, last + 1).map(({ text }) => text)
    const inferredName = `${capitalise(surname.pinyin)} ${name.join('')}`
    const inferredSurnames = surnames.map(({ pinyin }) => pinyin)
    return { first, last, likeness: GLOSSED, inferredName, inferredSurnames }
  }
  const isPlain = length === 1 && isPlainWord(tokens[first])
  return isPlain ? { first, last, likeness: UNKNOWN } : undefined
}

/** Those that mean the words; one that lost its capital, "yang Zhilan". */
function surnamesOf(token: Token | undefined, words: string): readonly Surname[] {
  const meant = surnamesOfGloss(words)
  const own = surnameOfPinyin(words)
  const isLower = token !== undefined && token.text === words && !isFunctionWord(token)
  return meant.length > 0 || !own || !isLower ? meant : [own]
}

/** Whether the given name is an English word: "White House". */
const isWord = (tokens: readonly Token[], first: number, last: number): boolean => {
  const word = tokens[first]?.normal ?? ''
  return first === last && WORDS_LIKE_PINYIN.has(word) && countSyllables(word) !== 1
}

function glossedGivenName(tokens: readonly Token[], first: number): PersonalName | undefined {
  const [surname, next] = [tokens[first], tokens[first + 1]]
  if (!isCapitalised(surname) || !isCapitalised(next)) return undefined
  if (!surnameOfPinyin(surname.normal) || !isNameWord(next) || isPlural(next)) return undefined
  return { first, last: first + 1, likeness: HALF, surname: { first, last: first } }
}

/** Words that a given name of two signs becomes. */
const SMALL = 2

/** "Zhou sea said", "Chen hundred million": a given name in small letters that no noun goes on with. */
function smallGivenName(tokens: readonly Token[], first: number): PersonalName | undefined {
  const surname = tokens[first]
  if (!isCapitalised(surname) || WORDS_LIKE_PINYIN.has(surname.normal)) return undefined
  if (!surnameOfPinyin(surname.normal)) return undefined
  for (let length = SMALL; length > 0; length--) {
    const words = tokens.slice(first + 1, first + 1 + length).map(({ text }) => text)
    const isGiven =
      words.length === length &&
      (PAIRED_GLOSSES.has(words.join(' ')) || words.every((word) => GIVEN_NAME_GLOSSES.has(word)))
    const next = tokens[first + length + 1]
    const isWhole = !next || /^(?:VERB|AUX|ADV|PUNCT|CCONJ)$/.test(next.partOfSpeech)
    if (isGiven && isWhole)
      return { first, last: first + length, likeness: HALF, surname: { first, last: first } }
  }
  return undefined
}

/** "Plans", "Meets": no given name ends in the s of a plural, or of a verb. */
const isPlural = ({ normal }: Token): boolean => /[^s]s$/.test(normal) && isEnglishWord(normal)

/** Surnames turned into words for what places are: "south Xiangshan", "river Xiangjiang". */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  'river village road district country valley south sea bridge building floor gate door field land pool lake ditch'.split(
    ' ',
  ),
)

/**
 * Whether a name whose surname was turned into a word stands where only a name does: in lower case at
 * the head of a sentence or note, or behind a verb or noun before names, with no noun behind.
 */
export function opensGarbled(tokens: readonly Token[], { first, last }: NameStretch): boolean {
  const [before, word, next] = [tokens[first - 1], tokens[first], tokens[last + 1]]
  if (!word || !startsSmall(word.text) || isFunctionWord(word)) return false
  if (before && CALLINGS.has(before.normal)) return true
  if (next && !/^(?:VERB|AUX|ADV|PUNCT)$/.test(next.partOfSpeech)) return false
  const isHead = !before || /^[(;:|]$/.test(before.text)
  const isNamed = /^(?:called|named|have|has|comrade)$/.test(before?.normal ?? '')
  const isPost =
    before?.normal === 'of' && /^(?:post|office|duty)$/.test(tokens[first - 2]?.normal ?? '')
  return (isHead || isNamed || isPost) && !PLACE_WORDS.has(word.normal)
}

/** Words of a name that was translated whole; of one that an office and a verb enclose. */
const [FEWEST, MOST, MOST_HELD] = [2, 3, 4]
/** How much it looks like a name: with a syllable left as it was, with a surname, with neither. */
const [WITH_SYLLABLE, WITH_SURNAME, PLAIN] = [0.45, 0.4, 0.35]

/**
 * How much words that stand where only a name can look like one that was translated whole: more
 * with a surname turned into a word and a syllable left as it was, "white dew Ting"; less without,
 * "platinum ink". Between an office and a verb whatever stands behind a surname is the name's, "Lu
 * East Shore", "bear for the forest". Nouns in the plural are none.
 */
export function likeTranslatedName(words: readonly Token[], isHeld = false): number {
  const [first, end] = [words[0], words.at(-1)]
  if (!first || !end || words.length < FEWEST) return 0
  // "the arbiter since July": a day is nobody.
  if (words.some(({ normal }) => WORDS.calendar.has(normal))) return 0
  if (words.length > (isHeld ? MOST_HELD : MOST)) return 0
  const isGlossed = surnamesOfGloss(first.normal).length > 0
  const isSyllable = isCapitalised(end) && countSyllables(end.normal) === 1
  if (words.length <= MOST && isSyllable && isGlossed) return WITH_SYLLABLE
  if (isHeld && isHeldName(words, isGlossed)) return WITH_SURNAME
  const arePlain =
    words.length <= MOST && words.every((word) => isLetters(word) && !isFunctionWord(word))
  return arePlain && !words.some(endsInS) && /^(?:NOUN|PROPN)$/.test(end.partOfSpeech) ? PLAIN : 0
}

/** A surname, as it is or turned into a word, and one to three words that no other word ends. */
function isHeldName(words: readonly Token[], isGlossed: boolean): boolean {
  const [first, end] = [words[0], words.at(-1)]
  if (!first || !end || isFunctionWord(first) || isFunctionWord(end)) return false
  const isSurname = isGlossed || (isCapitalised(first) && surnameOfPinyin(first.normal))
  return Boolean(isSurname) && words.every((word) => isLetters(word) && !endsInS(word))
}

const isLetters = (word: Token): boolean => /^[a-z]+$/i.test(word.text)
const endsInS = (word: Token): boolean => !isFunctionWord(word) && /[^s]s$/.test(word.normal)

const isPlainWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^\p{L}/u.test(token.text) &&
  !isFunctionWord(token) &&
  !TITLES.has(token.normal.replace(/\.$/, '')) &&
  !CALLINGS.has(token.normal)
const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
