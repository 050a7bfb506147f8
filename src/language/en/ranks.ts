import type { Token } from '../../model.ts'

const RANKS = new Set([
  'national',
  'state',
  'federal',
  'provincial',
  'regional',
  'natural',
  'strict',
])

/** Whether the folded word tells but the rank of what a name names, so that the name is used without it too. */
export const isRank = (word: string): boolean => RANKS.has(word)

/** Ranks of places, the larger first, by the last word of their names. */
const AREAS: ReadonlyMap<string, number> = new Map(
  [
    ['province'],
    ['prefecture', 'state', 'city', 'municipality'],
    ['county', 'district', 'banner'],
    ['town', 'township', 'subdistrict'],
    ['village'],
  ].flatMap((words, rank) => words.map((word) => [word, rank] as const)),
)

const rankOf = (token: Token | undefined): number | undefined => AREAS.get(token?.normal ?? '')

export function areOneRank(one: Token | undefined, other: Token | undefined): boolean {
  const rank = rankOf(one)
  return rank !== undefined && rank === rankOf(other)
}

export function isLarger(one: Token | undefined, other: Token | undefined): boolean {
  const [rank, inner] = [rankOf(one), rankOf(other)]
  return rank !== undefined && inner !== undefined && rank < inner
}

/** "An Kang City": before a consonant "An" is no article, nor is "A" before a vowel. */
export function isSyllable(tokens: readonly Token[], index: number): boolean {
  const [word = '', next = ''] = [tokens[index]?.text, tokens[index + 1]?.text]
  return (
    (word === 'An' && /^[BCDFGHJKLMNPQRSTVWXYZ][a-z]/.test(next)) ||
    (word === 'A' && /^[AEIO][a-z]/.test(next))
  )
}
