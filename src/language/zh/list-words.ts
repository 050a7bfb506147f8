import type { Token } from '../../model.ts'
import type { ListWords } from '../list-words.ts'

const DIGIT = '[〇零一二两三四五六七八九十百千万\\d]'
const NUMBER = `${DIGIT}+`
const MEASURE = '[种类只科属目个株尾头]'
const ASIDE = '[(（][^()（）]*[)）]'
/** What may stand between a noun for a kind and the words that open the list: `种类繁多，共有12科30种，其中主要`. */
const BETWEEN = `(?:资源|品种|名录|代表|丰富|繁多|众多|较多|主要|常见|以上|${MEASURE}|${DIGIT}|[约近共达计超余多有其中的,，、.．]|${ASIDE})*?`
const OPENER = '(?:包括有?|包含|涵盖|分别[为是有]|[有为是如以]|例如|比如|诸如|[:：]|—+)[:：]?'
/** No number of kinds is an item. */
const NO_COUNT = `(?![约近共达超多]?${NUMBER}[余多]?${MEASURE}|\\d)`
const SAID = new RegExp(`^(?<all>${BETWEEN}${OPENER})${NO_COUNT}`, 'u')
/** The list right behind the noun, or behind how many there are of the kind. */
const BESIDE = new RegExp(`^(?<all>(?:共?${NUMBER}[余多]?${MEASURE}[,，]?)?[(（]?)`, 'u')
/** Tokens between the noun and the list, and signs of them. */
const LONGEST = 30
const MOST_SIGNS = 80
/** Tokens that may stand between the end of a list and the noun for what it lists. */
const TIE = /^(?:NUM|ADJ|NOUN|ADV|X)$/

/** See `ListWords.behind`. */
function behind(
  tokens: readonly Token[],
  index: number,
): { start: number; isSaid: boolean } | undefined {
  const words = tokens.slice(index, index + LONGEST)
  const text = words
    .map((token) => token.text)
    .join('')
    .slice(0, MOST_SIGNS)
  const said = SAID.exec(text)?.groups?.all
  const all = said ?? BESIDE.exec(text)?.groups?.all ?? ''
  const start = index + countTokens(words, all.length)
  const next = tokens[start]
  // `有关`: the sign that would open a list is but a part of a word.
  const isCut = said !== undefined && isInside(next) && next?.partOfSpeech !== 'X'
  if (isCut || !next || (said?.endsWith('为') && opensDeed(tokens, start))) return undefined
  if (said?.endsWith('以') && isMeans(tokens, start)) return undefined
  return { start, isSaid: said !== undefined }
}

/** Tokens of the items of a list before what closes it, at most. */
const LONGEST_LIST = 60

/** `以甲、乙为食`: what it is done with, or what is eaten. */
const isMeans = (tokens: readonly Token[], start: number): boolean =>
  /^[^,，;；。]*?(?:[为作](?:食|饵|生|料|原)|喂|进行|方式|制|捕|来)/u.test(
    tokens
      .slice(start, start + LONGEST_LIST)
      .map(({ text }) => text)
      .join(''),
  )

/** `为甲提供…`: whether a verb stands in the words up to the next mark. */
function opensDeed(tokens: readonly Token[], start: number): boolean {
  const words = tokens.slice(start, start + LONGEST)
  const end = words.findIndex(({ partOfSpeech }) => partOfSpeech === 'PUNCT')
  return words
    .slice(0, end < 0 ? words.length : end)
    .some(({ partOfSpeech, normal }) => partOfSpeech === 'VERB' && normal.endsWith(':0'))
}

/** How many tokens have so many signs. */
function countTokens(words: readonly Token[], length: number): number {
  let count = 0
  for (let signs = 0; signs < length && count < words.length; count++)
    signs += words[count]?.text.length ?? 0
  return count
}

const isInside = (token: Token | undefined): boolean => /:[1-9]\d*$/.test(token?.normal ?? '')

/** See `ListWords.mayTie`: `等 | 两种一级 | 棋类`; a verb only behind a rank. */
function mayTie(tokens: readonly Token[], index: number): boolean {
  const { partOfSpeech = 'PUNCT', normal = '' } = tokens[index] ?? {}
  if (partOfSpeech !== 'VERB') return TIE.test(partOfSpeech) || normal === '的'
  return isInside(tokens[index]) || /^[级点]$/u.test(tokens[index - 1]?.text ?? '')
}

/** How lists of kinds are told. */
export const LIST_WORDS: ListWords = {
  behind,
  ends: ({ normal }) => /^(?:[等为]|为主:0)$/u.test(normal),
  isOthers: ({ normal }) => normal === '等',
  mayTie,
}
