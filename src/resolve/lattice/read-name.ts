import { isFunctionWord } from '../../language/en/function-words.ts'
import { getOrAdd } from '../../rdf/get-or-add.ts'
import { oncePer } from '../../rdf/once-per.ts'
import type { LabelIndex } from './label-index.ts'
import { readEnglishNumber } from './read-number.ts'
import { nearWords } from './spelling.ts'
import { splitLabel } from './split-label.ts'
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
  /** Numbers of its stem and of stems that it may be a misspelling of. */
  readonly stems: readonly { readonly stem: number; readonly isExact: boolean }[]
  readonly value?: number
}

/** Words beyond these are weighed but not aligned: one bit of a number stands for each. */
export const MOST_TOKENS = 30

/** The words of a name, with all that is compared. */
export function readName(name: string, index: LabelIndex): NameToken[] {
  return splitLabel(name, index.dictionary).map(({ text, surface, isHan, weight }) => {
    const value = isHan ? undefined : readEnglishNumber(text)
    const isPlain = !isHan && index.dictionary.isPlain(text)
    return {
      text,
      surface,
      isHan,
      weight,
      isFunctionWord: isFunctionWord(text),
      isPlain,
      isCapitalised: /^\p{Lu}/u.test(surface),
      stems: isHan ? literalStem(text, index) : stemsOf(text, isPlain, index),
      ...(value === undefined ? {} : { value }),
    }
  })
}

function literalStem(text: string, index: LabelIndex): NameToken['stems'] {
  const number = index.stemNumber(text)
  return number === undefined ? [] : [{ stem: number, isExact: true }]
}

/** So many words are remembered: of a corpus, the common ones come again at once. */
const MOST_REMEMBERED = 20_000
const remembered = oncePer((_index: LabelIndex) => new Map<string, NameToken['stems']>())

/** Looking for near words takes far longer than all else: names share most of their words. */
function stemsOf(text: string, isPlain: boolean, index: LabelIndex): NameToken['stems'] {
  const known = remembered(index)
  if (known.size >= MOST_REMEMBERED) known.clear()
  return getOrAdd(known, text, () => findStems(text, isPlain, index))
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
