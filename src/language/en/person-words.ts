import type { Gender, Token } from '../../model.ts'
import type { NameStretch, PersonalSign, PersonalTitle, PersonWords } from '../language.ts'
import { startsLarge } from '../letter-case.ts'
import { surnameAt } from './foreign-name.ts'
import { isEnglishWord } from './is-english-word.ts'
import {
  CALLINGS,
  isCapitalised,
  isJoined,
  isNameWord,
  isParticle,
  isPostNominal,
  spacedTitleEnd,
  standsInside,
  startsSurname,
  TITLES,
} from './name-words.ts'
import { isPartOfThing, namesThing } from './names-thing.ts'
import { openEndAt } from './open-end.ts'
import { labelsPersons } from './person-labels.ts'
import {
  HUMAN_ACTS,
  isHumanAct,
  likelySignAt,
  openingBefore,
  STARTS_OF_SIGNS,
} from './person-signs.ts'
import { likeTranslatedName, opensGarbled } from './translated-name.ts'
import { WORDS } from './words.ts'
import { WORDS_LIKE_PINYIN } from './words-like-pinyin.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const FEMALE = set(`mrs ms miss dame lady madam baroness spokeswoman chairwoman congresswoman
  policewoman actress mother sister daughter wife widow grandmother niece aunt female f she her`)
const MALE = set(`mr sir lord baron spokesman congressman policeman father brother son husband
  widower grandfather nephew uncle male m he his`)

/** What people do, by word of mouth or in their lives. */
const SAYINGS = set(`said says say told tells added adds explained explains recalled recalls replied
  argued insisted insists joked laughed smiled wrote tweeted admitted admits thanked thinks thought
  believes believed hopes hoped remembers remembered warned warns noted agreed disagreed declined
  quipped conceded asked asks commented resigned retired died grew married lives lived spoke`)

/** What holders of offices do at events, in the forms that a translation word by word has. */
const REPORTS =
  set(`introduced introduces introduce emphasized emphasizes emphasised stressed stresses
  reported reports made gave delivered hosted hosts host say
  accompanied listed lists pointed points inspected investigated`)

/** What a comma may follow, and then what is told, in translations word by word too. */
const TELLINGS = set(`said says told tells introduced introduces stressed stresses emphasized
  explained explains noted pointed reported understood learned`)

const LONGEST_APPOSITION = 4
const OLDEST = 120

/** How English speaks of persons. */
export const personWords: PersonWords = {
  titleFollows: false,
  titleAt,
  surnameAt,
  nameBeforeOffice: () => undefined,
  companyAt: () => undefined,
  openEndAt,
  isPostNominal: (tokens, index) => isPostNominal(tokens[index]),
  isCalling: (tokens, index) =>
    CALLINGS.has(tokens[index]?.normal ?? '') || endsParenthood(tokens, index),
  isReporting: (tokens, index) => REPORTS.has(tokens[index]?.normal ?? ''),
  isSaying: (tokens, index) => SAYINGS.has(tokens[index]?.normal ?? ''),
  endsTelling: (tokens, last) => TELLINGS.has(tokens[last]?.normal ?? ''),
  takingOffice,
  signAt,
  openingBefore,
  likelySignAt,
  isHumanAct,
  namesThing,
  mayOpenName: isCapitalised,
  mayTell,
  opensGarbled,
  labelsPersons,
  isParticle,
  isStrange: (token) => isNameWord(token) && !isEnglishWord(token.normal),
  standsAlone,
  likeTranslatedName: (words, isHeld) =>
    words.some(({ normal }) => CALLINGS.has(normal)) ? 0 : likeTranslatedName(words, isHeld),
  pronounAt: (tokens, index) => {
    const word = tokens[index]?.normal
    return word === 'she' ? 'female' : word === 'he' ? 'male' : undefined
  },
}

/** Words and marks with which all starts that tells of a person, but for "mother-of-two". */
const TELLING: ReadonlySet<string> = new Set([
  ...CALLINGS,
  ...SAYINGS,
  ...HUMAN_ACTS,
  ...STARTS_OF_SIGNS,
  'who',
  'whose',
])

function mayTell(tokens: readonly Token[], index: number): boolean {
  // Of what hyphens tie, the end tells.
  const isTied = index === 0 || tokens[index - 1]?.normal === '-'
  return isTied || TELLING.has(tokens[index]?.normal ?? '')
}

const genderOf = (word: string): { gender?: Gender } =>
  FEMALE.has(word) ? { gender: 'female' } : MALE.has(word) ? { gender: 'male' } : {}

/** "mother-of-two". */
function endsParenthood(tokens: readonly Token[], index: number): boolean {
  if (index > 0 && tokens[index - 1]?.normal !== '-') return false
  const words = tokens.slice(Math.max(0, index - 4), index + 1).map(({ normal }) => normal)
  return /^(?:mother|father|mum|dad)-of-[a-z]+$/.test(words.join(''))
}

/** A title, its full stop with it, whether that is a token of its own or not. */
function titleAt(tokens: readonly Token[], first: number): PersonalTitle | undefined {
  const token = tokens[first]
  if (!token || !(startsLarge(token.text) || token.normal.startsWith(SMALL_TITLE))) return undefined
  if (isTwoWordTitle(tokens, first)) return { last: first + 1 }
  const spaced = spacedTitleEnd(tokens, first)
  if (spaced !== undefined) return { last: spaced }
  const { normal } = token
  const word = normal.endsWith('.') ? normal.slice(0, -1) : normal
  if (isStoppedTitle(tokens, first)) return { last: token.text.endsWith('.') ? first : first + 1 }
  if (!TITLES.has(word) || standsInside(tokens, first)) return undefined
  if (word !== SMALL_TITLE && !startsLarge(token.text)) return undefined
  const next = tokens[first + 1]
  const last = next?.text === '.' && next.start === token.end ? first + 1 : first
  return { last, ...genderOf(word) }
}

/** The title that needs no capital. */
const SMALL_TITLE = 'comrade'

const TAKING = /^(?:becomes?|became|appointed|named|elected|re-elected|remains?)$/
/** With "as" behind them. */
const TAKING_AS =
  /^(?:serves?|served|serving|works?|worked|acts?|acted|over|up|in|appointed|elected|installed|confirmed|down|retires?|retired|resigned|recruited|hired)$/

function takingOffice(tokens: readonly Token[], last: number): number | undefined {
  const word = (index: number): string => tokens[index]?.normal ?? ''
  if (TAKING.test(word(last))) return last - 1
  if (word(last) !== 'as' || !TAKING_AS.test(word(last - 1))) return undefined
  const isParticle = /^(?:over|up|in|down)$/.test(word(last - 1))
  return isParticle ? last - 3 : last - 2
}

/** "Tan Sri", "Puan Sri". */
const isTwoWordTitle = (tokens: readonly Token[], first: number): boolean => {
  const word = tokens[first]?.text ?? ''
  const next = tokens[first + 1]?.text
  return next === 'Sri' ? BEFORE_SRI.has(word) : next === 'Honourable' && word === 'Right'
}

const BEFORE_SRI = set('Tan Puan Toh')

/** Titles only with their full stop, as other words are spelt alike: "Eng.". */
function isStoppedTitle(tokens: readonly Token[], first: number): boolean {
  const [{ text, end } = NO_WORD, next] = [tokens[first], tokens[first + 1]]
  if (next?.text === '.' && next.start === end) return STOPPED.has(text)
  return text.endsWith('.') && STOPPED.has(text.slice(0, -1))
}

const STOPPED = set('Eng Ing Ir Arch Adv Mag Pres Atty H.E H.R.H HE')
const NO_WORD = { text: '', end: 0 }

function signAt(tokens: readonly Token[], first: number): PersonalSign | undefined {
  const [mark, word] = [tokens[first], tokens[first + 1]]
  if (!mark || !word) return undefined
  if (startsRelative(tokens, first)) return {}
  if (mark.text !== ',' && mark.text !== '(') return undefined
  if (startsRelative(tokens, first + 1) || startsAge(tokens, first)) return {}
  if (mark.text === '(')
    return FEMALE.has(word.normal) || MALE.has(word.normal) ? genderOf(word.normal) : undefined
  return appositionAt(tokens, first + 1)
}

/** "who", and "whose" before what not only things have. */
const startsRelative = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.normal === 'who' ||
  (tokens[index]?.normal === 'whose' && !isPartOfThing(tokens[index + 1]))

/** ", 54,", "(54)". */
function startsAge(tokens: readonly Token[], first: number): boolean {
  const mark = tokens[first]?.text
  if (mark !== ',' && mark !== '(') return false
  const [age, end] = [tokens[first + 1]?.text ?? '', tokens[first + 2]?.text ?? '']
  return /^\d{1,3}$/.test(age) && Number(age) <= OLDEST && /^[,.;)]$/.test(end)
}

const DETERMINERS = set('a an the his her their my our')

/** ", a retired teacher": one article, few words, and a noun for a person. */
function appositionAt(tokens: readonly Token[], first: number): PersonalSign | undefined {
  if (!DETERMINERS.has(tokens[first]?.normal ?? '')) return undefined
  for (let index = first + 1; index <= first + LONGEST_APPOSITION; index++) {
    const token = tokens[index]
    if (!token || !isModifier(token)) return undefined
    if (CALLINGS.has(token.normal) || TITLES.has(token.normal)) return genderOf(token.normal)
  }
  return undefined
}

/** What may stand before a noun for a person: "the newly | elected | parish | clerk". */
const isModifier = ({ partOfSpeech, normal }: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|NUM|ADV)$/.test(partOfSpeech) ||
  (partOfSpeech === 'VERB' && normal.endsWith('ed'))

/**
 * Between words that are no names; at the head of a sentence, or where the word is English too, only
 * before a verb, a mark or "'s".
 */
function standsAlone(tokens: readonly Token[], { first, last }: NameStretch): boolean {
  const [before, name, next] = [tokens[first - 1], tokens[first], tokens[last + 1]]
  if (!name || isJoined(tokens, last) || (first > 1 && isJoined(tokens, first - 2))) return false
  if (hasCapital(next) || next?.text === '&' || before?.text === '&') return false
  if (isPronoun(name.normal) || isCutOff(tokens, first)) return false
  const isHead = !before || !/^[\p{L}\p{N},]/u.test(before.text)
  if (!isHead && !WORDS_LIKE_PINYIN.has(name.normal))
    return next?.partOfSpeech !== 'NOUN' || next.normal === 'et'
  if (next?.partOfSpeech === 'CCONJ') return hasCapital(tokens[last + 2])
  const isNoun = tokens[last + 2]?.partOfSpeech === 'VERB' && next?.partOfSpeech === 'VERB'
  if (next?.normal === 'et' || startsAge(tokens, last + 1)) return true
  return !isNoun && /^(?:VERB|AUX|PART)$/.test(next?.partOfSpeech ?? '')
}

/** Whether the word before the token belongs to the same name: "Lake Voss", "de Vries". */
function isCutOff(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]
  if (before && (isParticle(before) || startsSurname(before))) return true
  if (!before || !hasCapital(before) || WORDS.conjunctions.has(before.normal)) return false
  const startsSentence = first === 1 || !/^[\p{L}\p{N}]/u.test(tokens[first - 2]?.text ?? '')
  return !startsSentence || /^(?:NOUN|PROPN)$/.test(before.partOfSpeech)
}

const hasCapital = (token: Token | undefined): boolean => isCapitalised(token)

/** Surnames that are pronouns too never stand alone. */
const isPronoun = (word: string): boolean => /^(?:he|you|she|me|an|so|can|may|will)$/.test(word)
