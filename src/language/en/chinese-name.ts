import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { countSyllables } from '../zh/pinyin.ts'
import { surnameOfPinyin } from '../zh/surnames.ts'
import { isGivenName } from './given-names.ts'
import { isCapitalised, isJoined } from './name-words.ts'
import { WORDS_LIKE_PINYIN } from './words-like-pinyin.ts'

/** How likely it is a name: in the Chinese order, the other way round, in another romanisation. */
const [USUAL, REVERSED, OTHERWISE] = [0.8, 0.7, 0.6]

/** Surnames beside which given names are two syllables with a hyphen, in no pinyin. */
const OTHER_SURNAMES: ReadonlySet<string> = new Set(
  `kim lee choi moon roh yoon kwon hwang ahn tsai chiang hsu hsieh chou chu ko lai su pak park ri rhee choe
  jong jung jang chang pae bae hong han ryu yu lim shin oh seo song cho nam paek baek yun jeon hyun kang chong
  cheng cheung chan wong leung ng lau kwok tang tsang yeung yip chow tse`.split(/\s+/),
)

/** Words of Chinese that English uses as they are, built as names of persons are. */
const CHINESE_THINGS: ReadonlySet<string> = new Set(
  `tai chi,feng shui,mao tai,tai shan,hua shan,huang shan,heng shan,song shan,lu shan,wu shan,he shan,
  huang he,bai du,kung fu,gong fu,yin yang,yang yin,mu shu,lu shan,fu manchu,ma po,han yu,fang shen`.split(
    /,\s*/,
  ),
)

/**
 * A Chinese name in pinyin: "Li Hua", "LI Hua", "Ouyang Xiu", "Zhang Jin-hai", and "Jinhai Zhang"
 * where the given name is of two syllables. Without a sign of a person beside them, words that are
 * English too are none: "Long Lake", "He Can". All forms share one key, `zhang jinhai`.
 */
export function chineseName(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  return (
    surnameFirst(tokens, first, evidence) ??
    surnameLast(tokens, first, evidence) ??
    hyphenatedName(tokens, first, evidence)
  )
}

function surnameFirst(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const surname = tokens[first]
  if (!isCapitalised(surname) || !surnameOfPinyin(surname.normal)) return undefined
  const last = givenNameEnd(tokens, first + 1)
  if (last === undefined) return undefined
  if (last === first + 1 && isOtherWord(surname.normal, tokens[last]?.normal ?? '', evidence))
    return undefined
  const given = joinWords(tokens, first + 1, last)
  if (CHINESE_THINGS.has(`${surname.normal} ${given}`)) return undefined
  return {
    first,
    last,
    likeness: USUAL,
    key: `${surname.normal} ${given}`,
    surname: { first, last: first },
  }
}

/**
 * Whether the given name is an English word instead: always where it would be two syllables
 * ("Mining"), one syllable ("Can") only behind a surname that is a word too, with nothing beside.
 */
function isOtherWord(surname: string, given: string, evidence: NameEvidence): boolean {
  if (!WORDS_LIKE_PINYIN.has(given)) return false
  if (countSyllables(given) !== 1) return true
  return evidence === 'none' && WORDS_LIKE_PINYIN.has(surname)
}

function surnameLast(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const given = tokens[first]
  if (!isCapitalised(given)) return undefined
  const end = isJoined(tokens, first) ? first + 2 : first
  const surname = tokens[end + 1]
  if (!isCapitalised(surname) || !surnameOfPinyin(surname.normal)) return undefined
  if (isCapitalised(tokens[end + 2]) || isJoined(tokens, end + 1)) return undefined
  const isPlain =
    WORDS_LIKE_PINYIN.has(surname.normal) || (end === first && WORDS_LIKE_PINYIN.has(given.normal))
  if (isGivenName(given.normal) || (evidence === 'none' && isPlain)) return undefined
  const name = joinWords(tokens, first, end)
  if (countSyllables(name) !== 2) return undefined
  return {
    first,
    last: end + 1,
    likeness: REVERSED,
    key: `${surname.normal} ${name}`,
    surname: { first: end + 1, last: end + 1 },
  }
}

/** "Ma Ying-jeou", "Kim Jong-un": in a romanisation that is no pinyin. */
export function hyphenatedName(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  if (!isJoined(tokens, first + 1)) return undefined
  const [surname, given, end] = [tokens[first], tokens[first + 1], tokens[first + 3]]
  if (!isCapitalised(surname) || !isCapitalised(given) || !end) return undefined
  const isChinese = surnameOfPinyin(surname.normal) && !WORDS_LIKE_PINYIN.has(surname.normal)
  if (!(isChinese || OTHER_SURNAMES.has(surname.normal))) return undefined
  const isSyllables = /^[a-z]{2,6}$/.test(given.normal) && /^[a-z]{2,6}$/.test(end.text)
  if (!isSyllables || (evidence === 'none' && WORDS_LIKE_PINYIN.has(end.normal))) return undefined
  return {
    first,
    last: first + 3,
    likeness: OTHERWISE,
    key: `${surname.normal} ${given.normal}-${end.normal}`,
    surname: { first, last: first },
  }
}

/** Index of the last token of a given name of one or two syllables; "Xiao-bo" is three tokens. */
export function givenNameEnd(tokens: readonly Token[], first: number): number | undefined {
  const given = tokens[first]
  if (!isCapitalised(given)) return undefined
  if (isJoined(tokens, first)) {
    const end = tokens[first + 2]
    const both = (countSyllables(given.normal) ?? 9) + (countSyllables(end?.normal ?? '') ?? 9)
    return both === 2 ? first + 2 : undefined
  }
  const count = countSyllables(given.normal)
  if (count === undefined || count > 2) return undefined
  const next = tokens[first + 1]
  const twoWords = count === 1 && isCapitalised(next) && countSyllables(next.normal) === 1
  return twoWords && !isJoined(tokens, first + 1) ? first + 1 : first
}

/** The letters of a given name, however it is cut. */
const joinWords = (tokens: readonly Token[], first: number, last: number): string =>
  tokens
    .slice(first, last + 1)
    .map(({ normal }) => normal)
    .filter((word) => word !== '-')
    .join('')
