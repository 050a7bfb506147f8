import type { SentenceView } from './sentence-view.ts'

/** The rank of the name that ends in the token. */
const rankAt = ({ lexicon, folded }: SentenceView, last: number): number | undefined =>
  lexicon.ranks.get(folded[last] ?? '')

/** Whether the names that end in the tokens are of things of one rank. */
export function areOneRank(view: SentenceView, one: number, other: number): boolean {
  const rank = rankAt(view, one)
  return rank !== undefined && rank === rankAt(view, other)
}

/** Whether the first of them may hold the other, by their ranks. */
export function isLarger(view: SentenceView, one: number, other: number): boolean {
  const [rank, inner] = [rankAt(view, one), rankAt(view, other)]
  return rank !== undefined && inner !== undefined && rank < inner
}
