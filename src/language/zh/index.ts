import type { Token } from '../../model.ts'
import type { Language } from '../language.ts'
import { behindCount, countsIn, rankOf, withoutCounts } from './counts.ts'
import { findDates } from './dates.ts'
import { fold } from './fold.ts'
import { isDateline } from './is-dateline.ts'
import { isDirective } from './is-directive.ts'
import { isLatinName, isRunLatinName } from './latin-name.ts'
import { LIST_WORDS } from './list-words.ts'
import { personWords } from './person-words.ts'
import { personalNameAt } from './personal-name.ts'
import { tiesOtherName } from './renames.ts'
import { segment } from './segment.ts'
import { shortForms } from './short-form.ts'
import { simplify } from './simplify.ts'
import { WORDS } from './words.ts'

/** Chinese, in either script, as it is written without spaces. */
export const chinese: Language = {
  code: 'zh',
  words: WORDS,
  tokensPerWord: 2,
  segment,
  phraseTokens,
  fold,
  verbForms: (verb) => [{ tokens: phraseTokens(verb), voice: 'active' }],
  shortForms,
  tiesOtherName,
  countsIn,
  withoutCounts,
  behindCount,
  lists: LIST_WORDS,
  findDates,
  isDateline: (before, after) => isDateline(simplify(before), simplify(after)),
  isDirective,
  isUnreal: (tokens) => tokens.slice(-3).some(({ text }) => /^[?？]$/.test(text)),
  personalNameAt,
  persons: personWords,
  mayBeName: (token) =>
    isHan(token) &&
    !WORDS.hedges.has(token.normal) &&
    !WORDS.conjunctions.has(token.normal) &&
    (NAME_PART.test(token.partOfSpeech) || isNumberInWord(token)),
  mayModify: (token) => NAME_PART.test(token.partOfSpeech) || token.partOfSpeech === 'NUM',
  mayBeVerb,
  isParticiple: () => false,
  isPlainNoun: () => false,
  hasArticles: false,
  addressesDescend: true,
  areOneRank: (one, other) => {
    const rank = rankOf(one)
    return rank !== undefined && rank === rankOf(other)
  },
  isSyllable: () => false,
  closesFields,
  coversAll: (token) => COVERING.test(token?.normal ?? ''),
  endsWord: (next) => next === undefined || !/:[1-9]\d*$/.test(next.normal),
  isLatinName,
  isRunLatinName,
  mayLocate: () => false,
  tellsOrigin: () => false,
  turnsName: (next) =>
    next !== undefined &&
    (isManner(next) || (OF_A_NAME.test(next.text) && !beginsLongerWord(next))),
}

/** "All" and a kind of area or body; the centre of the state. */
const COVERING = /^(?:全[国省市县區区州旗盟镇乡校院系军球村]|中央):0$/

/** The people or the tongue of a country is no country, and the trade of banks is no bank. */
const OF_A_NAME = /^[族裔语业]$/

/** `某国式`, `某国特色`: what is done in the manner of a country does not name it. */
const isManner = ({ text, normal }: Token): boolean =>
  (text === '式' && !/^式.*:0$/.test(normal)) || (text === '特' && /特色:\d+$/.test(normal))

const beginsLongerWord = ({ normal }: Token): boolean => normal.endsWith(':0')

const FIELD_END =
  /^(?:等?(?:多个|多個|[两兩二三四五六七八九十]大)?(?:核心|主要)?(?:业务|業務|领域|領域|行业|行業|板块|板塊|[产產][业業])|的(?:研[发發究]|开发|開發|生产|生產|制造|製造|销售|銷售|经营|經營|设计|設計|加工))/u

function closesFields(tokens: readonly Token[], index: number): boolean {
  const text = tokens.slice(index, index + LONGEST_FIELD_END).map(({ text }) => text)
  return FIELD_END.test(text.join(''))
}

/** Tokens of what closes a list of fields. */
const LONGEST_FIELD_END = 8

/** A noun of action is a verb only at the head of its clause, or behind an adverb. */
function mayBeVerb(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.partOfSpeech !== 'NOUN') return true
  const before = tokens[index - 1]
  if (!before || /^(?:ADV|VERB|AUX|NUM)$/.test(before.partOfSpeech)) return true
  return before.partOfSpeech === 'PUNCT' && !/^[”’」』）》〉]$/.test(before.text)
}

const NAME_PART = /^(?:NOUN|PROPN|ADJ|X)$/

function phraseTokens(phrase: string): string[] {
  return segment(phrase).flatMap(({ tokens }) => tokens.map(({ normal }) => fold(normal)))
}

/** A number word of several characters may be a name: "九三". */
const isNumberInWord = ({ normal, partOfSpeech }: Token): boolean =>
  partOfSpeech === 'NUM' && /^\p{Script=Han}+:\d+$/u.test(normal)

const isHan = ({ text }: Token): boolean => /^\p{Script=Han}/u.test(text)
