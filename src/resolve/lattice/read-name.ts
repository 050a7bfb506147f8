import { isFunctionWord } from '../../language/en/function-words.ts'
import { startsLarge } from '../../language/letter-case.ts'
import { oncePer } from '../../rdf/once-per.ts'
import { oncePerWord } from '../../rdf/once-per-word.ts'
import type { LabelIndex } from './label-index.ts'
import { readEnglishNumber } from './read-number.ts'
import { nearWords } from './spelling.ts'
import { makeUnit, piecesOf } from './split-label.ts'
import { wordStem } from './word-stem.ts'

/** One word of a name, or one Chinese character in it. */
export interface NameToken {
  readonly text: string
  readonly surface: string
  readonly isHan: boolean
  readonly weight: number
  readonly isFunctionWord: boolean
  /** Whether it is a word of plain English, so that a reading as pinyin is less likely. */
  readonly isPlain: boolean
  readonly isCapitalised: boolean
  /** Whether it has the letters of pinyin, no more than a name has. */
  readonly mayBePinyin: boolean
  /** Whether it is long enough besides, and strange enough, to be nearly pinyin. */
  readonly mayBeMisspeltPinyin: boolean
  /** Numbers of its stem and of stems that it may be a misspelling of. */
  readonly stems: readonly { readonly stem: number; readonly isExact: boolean }[]
  readonly value: number | undefined
}

/** Words beyond these are weighed but not aligned: one bit of a number stands for each. */
export const MOST_TOKENS = 30

const PINYIN = /^[a-z]{1,24}$/
/** Shorter words are near to too many syllables. */
const SHORTEST_MISSPELT = 4

/** The words of a name, with all that is compared. */
export function readName(name: string, index: LabelIndex): NameToken[] {
  const tokenOf = tokens(index)
  return piecesOf(name)
    .map(tokenOf)
    .filter(({ text }) => text !== '')
}

/** Looking for near words takes far longer than all else: names share most of their words. */
const tokens = oncePer((index: LabelIndex) =>
  oncePerWord((surface: string) => makeToken(surface, index)),
)

function makeToken(surface: string, index: LabelIndex): NameToken {
  const { text, isHan, weight } = makeUnit(surface, index.dictionary)
  const isPlain = !isHan && index.dictionary.isPlain(text)
  const isFunction = isFunctionWord(text)
  const mayBePinyin = !isHan && PINYIN.test(text)
  const isStrange = !isPlain && !isFunction
  return {
    text,
    surface,
    isHan,
    weight,
    isFunctionWord: isFunction,
    isPlain,
    isCapitalised: startsLarge(surface),
    mayBePinyin,
    mayBeMisspeltPinyin: mayBePinyin && isStrange && text.length >= SHORTEST_MISSPELT,
    stems: isHan ? literalStem(text, index) : findStems(text, isPlain, index),
    value: isHan ? undefined : readEnglishNumber(text),
  }
}

function literalStem(text: string, index: LabelIndex): NameToken['stems'] {
  const number = index.stemNumber(text)
  return number === undefined ? [] : [{ stem: number, isExact: true }]
}

/** Only what is no word of plain English can be misspelt. */
function findStems(text: string, isPlain: boolean, index: LabelIndex): NameToken['stems'] {
  const stemmed = wordStem(text, index.dictionary)
  const number = index.stemNumber(stemmed)
  const exact = number === undefined ? [] : [{ stem: number, isExact: true }]
  if (isPlain || !/^\p{L}+$/u.test(text)) return exact
  const near = nearWords(stemmed, index.stemsOfLength).flatMap((each) => {
    const other = index.stemNumber(each)
    return other === undefined ? [] : [{ stem: other, isExact: false }]
  })
  return [...exact, ...near]
}
