import type { Token } from '../../model.ts'
import type { NameEvidence, PersonalName } from '../language.ts'
import { dottedName, wholeDottedName } from './dotted-name.ts'
import { endsAsBody } from './ends-as-body.ts'
import { composedName } from './other-names.ts'
import { personWords, startsAct, startsWholeAct } from './person-words.ts'
import { tellsOthers } from './signs-of-persons.ts'
import { startsWith } from './starts-with.ts'
import { SURNAME_CHARACTERS } from './surname-characters.ts'
import { transliteratedName } from './transliterated-name.ts'
import { FUNCTION_WORDS } from './words.ts'

const LIKENESS = 0.75
/** What is a common word too: 成绩. */
const COMMON = 0.05

/**
 * The Chinese personal name that starts at token `first`: a surname and one or two characters, up
 * to where a mark, a title, a verb or the like begins. Without a sign beside it that a person is
 * named, only "so-and-so" and names with a dot are believed: 张某, 扎西·次仁.
 */
export function personalNameAt(
  tokens: readonly Token[],
  first: number,
  evidence: NameEvidence,
): PersonalName | undefined {
  const whole = evidence === 'none' ? undefined : wholeDottedName(tokens, first)
  const sure = whole ?? dottedName(tokens, first) ?? unnamedPerson(tokens, first)
  if (sure || evidence === 'none') return sure
  const endsBefore = (index: number): boolean => isBoundary(tokens, index)
  const composed = composedName(tokens, first, endsBefore)
  if (composed) return composed
  const foreign = transliteratedName(tokens, first, endsBefore)
  if (isOtherWord(tokens[first])) return foreign
  for (const surnameLength of [2, 1]) {
    const surname = joined(tokens, first, surnameLength)
    if (surname === undefined || !SURNAME_CHARACTERS.has(surname)) continue
    for (const givenLength of [2, 1]) {
      const last = first + surnameLength + givenLength - 1
      const given = joined(tokens, first + surnameLength, givenLength)
      const ends =
        isBoundary(tokens, last + 1) || isOneWord(tokens, first, last) || speaks(tokens, last + 1)
      if (given === undefined || !ends) continue
      if (givenLength === 2 && tokens[last]?.start !== tokens[last - 1]?.end) continue
      if (givenLength === 2 && (leadsName(tokens, first) || runsIntoVerb(tokens, first))) continue
      if (isKnownWord(tokens, first, last) || isLedNoun(tokens, first, last)) continue
      if (isAdverbAndVerb(tokens, first, last) || isQuantifier(tokens, first, last)) continue
      if (/^[了着著过過]$/u.test(tokens[last]?.text ?? '')) continue
      if (isTermOfOffice(tokens, first) || isPlainCalling(tokens, first, last)) continue
      if (endsAsBody(`${surname}${given}`)) continue
      if (OF_OFFICES.has(`${surname}${given}`)) continue
      if (FUNCTION_WORDS.has(tokens[last]?.normal ?? '')) continue
      if (givenLength === 2 && speaks(tokens, last)) continue
      if (foreign && foreign.last > last) return foreign
      return {
        first,
        last,
        likeness: isCommonNoun(tokens, first, last) ? COMMON : LIKENESS,
        surname: { first, last: first + surnameLength - 1 },
      }
    }
  }
  return foreign
}

/**
 * Whether the character is "says", with what is said behind a mark, or "made", with what was made behind "of":
 * no name ends in it, though the dictionary knows no better.
 */
const speaks = (tokens: readonly Token[], last: number): boolean =>
  startsWholeAct(tokens, last) ||
  (tokens[last]?.text === '作' &&
    tokens[last].partOfSpeech === 'VERB' &&
    tokens[last + 1]?.text === '的') ||
  (/^[说說称稱]$/.test(tokens[last]?.text ?? '') &&
    /^[，,：:“「]$/.test(tokens[last + 1]?.text ?? ''))

/** A surname and "so-and-so": 张某, 李某某. */
function unnamedPerson(tokens: readonly Token[], first: number): PersonalName | undefined {
  for (const length of [2, 1]) {
    if (!tokens[first + length]?.text.startsWith('某')) continue
    if (!SURNAME_CHARACTERS.has(joined(tokens, first, length) ?? '')) continue
    const given = ['某某', '某甲', '某乙', '某丙', '某丁', '某'].find((word) =>
      startsWith(tokens, first + length, word),
    )
    if (given === undefined) continue
    let last = first + length
    for (let length = tokens[last]?.text.length ?? 0; length < given.length; )
      length += tokens[++last]?.text.length ?? given.length
    return { first, last, likeness: LIKENESS, isShort: true }
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

/** Whether the token starts a longer word that is a verb, an adverb or the like, or is inside a noun, a verb or a long name. */
const isOtherWord = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((/:0$/.test(token.normal) && /^(?:VERB|ADV|ADP|PRON|CCONJ)$/.test(token.partOfSpeech)) ||
    (/:[1-9]\d*$/.test(token.normal) &&
      (/^(?:NOUN|VERB|ADP|CCONJ|PRON)$/.test(token.partOfSpeech) ||
        (token.partOfSpeech === 'PROPN' && /^.{4,}:/.test(token.normal)))))

/** Whether the token is a preposition or "and", with a surname behind it that starts no common word: "by | Li Hua". */
const leadsName = (tokens: readonly Token[], index: number): boolean =>
  /^(?:ADP|CCONJ)$/.test(tokens[index]?.partOfSpeech ?? '') &&
  SURNAME_CHARACTERS.has(tokens[index + 1]?.text ?? '') &&
  /^(?:X|PROPN)$/.test(tokens[index + 1]?.partOfSpeech ?? '')

/** Whether the token ends another word and a verb starts behind it: 李华|率队. */
const runsIntoVerb = (tokens: readonly Token[], first: number): boolean =>
  /:[1-9]\d*$/.test(tokens[first]?.normal ?? '') &&
  tokens[first + 1]?.partOfSpeech === 'VERB' &&
  /:0$/.test(tokens[first + 1]?.normal ?? '')

/** Whether the tokens are one word of the dictionary that is a noun or an adjective: 成绩, 简要. */
const isCommonNoun = (tokens: readonly Token[], first: number, last: number): boolean =>
  isOneWord(tokens, first, last) && /^(?:NOUN|ADJ)$/.test(tokens[first]?.partOfSpeech ?? '')

/** Whether the tokens are one word that is a verb, or a noun too long to be a name by chance: 任命, 宣传部. */
function isKnownWord(tokens: readonly Token[], first: number, last: number): boolean {
  const { partOfSpeech = 'X' } = tokens[first] ?? {}
  const isNoun = partOfSpeech === 'NOUN' && last - first > 1
  return (isNoun || partOfSpeech === 'VERB') && isOneWord(tokens, first, last)
}

/** Whether the tokens are the characters of one word, all of it. */
function isOneWord(tokens: readonly Token[], first: number, last: number): boolean {
  const word = [...(tokens[first]?.normal.split(':')[0] ?? '')]
  return (
    word.length === last - first + 1 &&
    tokens.slice(first, last + 1).every(({ text }, offset) => text === word[offset])
  )
}

/**
 * Whether no name goes on with the token: the end, a mark, a space, a title, or the start of a word
 * that is no noun.
 */
function isBoundary(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token || token.partOfSpeech === 'PUNCT' || personWords.titleAt(tokens, index)) return true
  if (token.start > (tokens[index - 1]?.end ?? token.start)) return true
  const startsWord = !/:[1-9]\d*$/.test(token.normal)
  if (startsAct(tokens, index) && (startsWord || token.partOfSpeech === 'X')) return true
  if (personWords.isSaying(tokens, index) && /^(?:X|PROPN)$/.test(token.partOfSpeech)) return true
  return startsWord && /^(?:VERB|ADP|ADV|CCONJ|PART|PRON)$/.test(token.partOfSpeech)
}

/** Whether a preposition stands before a noun for a person, or "to" before those who are told something: `向客人介绍`. */
const isLedNoun = (tokens: readonly Token[], first: number, last: number): boolean =>
  LED.has(tokens[first]?.text ?? '') &&
  isOneWord(tokens, first + 1, last) &&
  (personWords.isCalling(tokens, last) || tellsOthers(tokens, first))

/** Whether "office" or "hold" stands before "in" or a verb: `任上`, `任上调`. */
const isTermOfOffice = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.text === '任' && /^[上内內期中]$/.test(tokens[first + 1]?.text ?? '')

/** Whether an adverb or a verb stands before a verb of two signs: `都同意`. */
const isAdverbAndVerb = (tokens: readonly Token[], first: number, last: number): boolean =>
  /^(?:ADV|VERB|ADP)$/.test(tokens[first]?.partOfSpeech ?? 'X') &&
  last - first === 2 &&
  /^(?:VERB|ADV)$/.test(tokens[last]?.partOfSpeech ?? 'X') &&
  isOneWord(tokens, first + 1, last)

/** Whether the words start a common noun as those for all or each do: `全程`. */
const isQuantifier = (tokens: readonly Token[], first: number, last: number): boolean =>
  QUANTIFIERS.has(tokens[first]?.text ?? '') &&
  last - first === 1 &&
  tokens[first]?.partOfSpeech === 'NOUN'

/** Surnames that are the start of common nouns far more often. */
const QUANTIFIERS: ReadonlySet<string> = new Set([...'全都各应由从来相公国区位单党'])

/** Whether the words are but a noun for persons: `党员`. */
const isPlainCalling = (tokens: readonly Token[], first: number, last: number): boolean =>
  isOneWord(tokens, first, last) &&
  tokens[first]?.partOfSpeech === 'NOUN' &&
  personWords.isCalling(tokens, last)

/** What belongs to an office, or says its grade, and starts with a surname: `市长信箱`, `高级工程师`. */
const OF_OFFICES: ReadonlySet<string> = new Set(
  '信箱 官邸 专线 高级 高級 高等 高阶 高階'.split(' '),
)

/** Prepositions that are seldom surnames. */
const LED: ReadonlySet<string> = new Set([...'向由从和为'])
