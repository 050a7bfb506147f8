import type { Token } from '../../model.ts'
import { readHanNumber } from '../dates/han-numbers.ts'

const NUMBER = '[〇零一二三四五六七八九十廿卅\\d]+'
/** `第十四届`, `第2次`, `六届`: which one it is of those that are counted. */
const COUNTED = new RegExp(
  `第?(?<number>${NUMBER})[届屆次回]|第(?<rank>${NUMBER})|(?<session>${NUMBER})中全[会會]`,
  'gu',
)
const TERM = new RegExp(`第?${NUMBER}[届屆次回]`, 'gu')

/** See `Language.countsIn`. */
export const countsIn = (name: string): string[] =>
  [...name.matchAll(COUNTED)].flatMap(({ groups }) => {
    const count = readHanNumber(groups?.number ?? groups?.rank ?? groups?.session ?? '')
    return count === undefined ? [] : [String(count)]
  })

/** See `Language.withoutCounts`. */
export const withoutCounts = (name: string): string => name.replace(TERM, '')

/** What only tells how high the rank of a thing is, inside its name. */
const RANK = /(?:国家|國家|自治区|[省市县縣区區州])[级級](?:重点|重點)?/gu

/** The name, or words of one, without what tells a rank: `国家级`. */
export const withoutRank = (name: string): string => name.replace(RANK, '')

/** Tokens of a number with its measure, at most. */
const LONGEST_COUNT = 10
const COUNT =
  /^[约近共各]?[〇零一二两三四五六七八九十百千万亿几数\d.]+[余多]?[万千]?[余多]?[只头匹条尾株棵对群羽峰]/u

/** See `Language.behindCount`. */
export function behindCount(tokens: readonly Token[], index: number): number | undefined {
  const words = tokens.slice(index, index + LONGEST_COUNT)
  const [count] = COUNT.exec(textOf(words)) ?? []
  if (count === undefined) return undefined
  const isWhole = (_: Token, at: number): boolean =>
    textOf(words.slice(0, at + 1)).length >= count.length
  return index + words.findIndex(isWhole) + 1
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

/** Signs that names of places of one rank end in. */
const RANKS = [/^[县縣区區旗市]$/u, /^[镇鎮乡鄉]$/u, /^村$/u, /^[省州盟]$/u]

/** The rank of a place by the last sign of its name; `undefined` where that tells none. */
export function rankOf(last: Token | undefined): number | undefined {
  const rank = RANKS.findIndex((signs) => signs.test(last?.text ?? ''))
  return rank < 0 ? undefined : rank
}
