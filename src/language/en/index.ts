import type { Token } from '../../model.ts'
import type { Language } from '../language.ts'
import { startsLarge } from '../letter-case.ts'
import { findDates } from './dates.ts'
import { isDateline } from './is-dateline.ts'
import { isDirective } from './is-directive.ts'
import { isEnglishWord } from './is-english-word.ts'
import { isSyllable } from './is-syllable.ts'
import { isUnreal } from './is-unreal.ts'
import { isLatinName } from './latin-name.ts'
import { mayLocate } from './may-locate.ts'
import { personWords } from './person-words.ts'
import { personalNameAt } from './personal-name.ts'
import { segment } from './segment.ts'
import { shortForms } from './short-form.ts'
import { singular } from './singular.ts'
import { verbForms } from './verb-forms.ts'
import { WORDS } from './words.ts'

/** English, written by people or by machines. */
export const english: Language = {
  code: 'en',
  words: WORDS,
  tokensPerWord: 1,
  segment,
  phraseTokens,
  fold: singular,
  verbForms,
  shortForms,
  tiesOtherName: () => false,
  countsIn: () => [],
  withoutCounts: (name) => name,
  behindCount: () => undefined,
  lists: undefined,
  findDates,
  isDateline,
  isDirective,
  isUnreal,
  personalNameAt,
  persons: personWords,
  mayBeName: ({ text }) => startsLarge(text),
  mayModify: ({ normal, partOfSpeech }, isLast) =>
    /^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(partOfSpeech) ||
    /ed$/.test(normal) ||
    (!isLast && /ing$/.test(normal)),
  mayBeVerb: () => true,
  isParticiple: (word) => PARTICIPLE.test(word),
  isPlainNoun,
  hasArticles: true,
  addressesDescend: false,
  areOneRank: () => false,
  isSyllable,
  coversAll: () => false,
  closesFields: () => false,
  isLatinName,
  isRunLatinName: () => false,
  mayLocate,
  endsWord: () => true,
  tellsOrigin: ({ normal }) => /(?:an|ish|ese|ch|ss|ek|i)$/.test(normal) && isEnglishWord(normal),
  turnsName: (next) => /^(?:dollars?|francs?|rupees?|pesos?)$/.test(next?.normal ?? ''),
}

/** Behind these a word that looks like a verb is a noun, or tells what noun: "its support", "support of". */
const ARTICLE = /^(?:the|an?|its|their|his|her|our|my|your|every|no)$/

/** What participles end in: those of most verbs, and of some that tell where things stand. */
const PARTICIPLE = /(?:ed|ing|wn|found|built|set)$/

function isPlainNoun(tokens: readonly Token[], index: number): boolean {
  const isOf =
    tokens[index + 1]?.normal === 'of' && !/(?:ed|ing)$/.test(tokens[index]?.normal ?? '')
  return isOf || ARTICLE.test(tokens[index - 1]?.normal ?? '')
}

/**
 * Words that the tokeniser cuts at spaces, before commas and around the hyphen before a participle
 * ("long-tailed"), also with an inner "'a" or a final "'s", which is cut off, and a run of Chinese, which
 * it leaves whole.
 */
const PLAIN_WORDS =
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿ]+(?:'[aegoy][A-Za-zÀ-ÖØ-öø-ÿ]+|-[A-Za-z]+ed(?![A-Za-z]))?(?:'s)?(?:,? (?!$)|$))+$|^\p{Script=Han}+$/u
/** Beginnings after which it leaves a hyphen in its word. */
const PREFIXED =
  /\b(?:[aeux]|anti|agro|be|bio?|co|counter|cross|cyber|de|eco|ex|extra|int(?:er|ra)|macro|mega|micro|mid|mini|multi|neo|non|over|pan|para|peri|post|pr[eo]|pseudo|quasi|re|semi|sub|super|tri|ultra|uni?|vice)-/i
/** What such words are cut around. */
const MARKS = /([,-]|'s(?=,? |$))/g
/** Words of letters alone that it cuts in two. */
const CONTRACTION = /\b(?:cannot|gonna|gotta|wanna|lemme|gimme|dunno)\b/i

/** Tagging a phrase costs far more than splitting it: most labels need no more than that. */
function phraseTokens(phrase: string): string[] {
  if (PLAIN_WORDS.test(phrase) && !CONTRACTION.test(phrase) && !PREFIXED.test(phrase)) {
    const words = phrase.normalize('NFKC').toLowerCase()
    return words.replace(MARKS, ' $1 ').trim().split(/ +/).map(singular)
  }
  return segment(phrase).flatMap(({ tokens }) => tokens.map(({ normal }) => singular(normal)))
}
