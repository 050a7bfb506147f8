import { oncePer } from '../rdf/once-per.ts'
import type { SentenceView } from './sentence-view.ts'

/** The number that the words counting at the token mean: 2 for "second", 42 at the end of "forty-second". */
export function rankAt(view: SentenceView, index: number): number | undefined {
  const { ordinals, tens } = view.lexicon.language.words
  const rank = ranksOf(ordinals).get(view.tokens[index]?.normal ?? '')
  if (rank === undefined || !isHyphen(view, index - 1)) return rank
  const ten = ranksOf(tens).get(view.tokens[index - 2]?.normal ?? '')
  return ten === undefined ? rank : (ten + 1) * 10 + rank
}

/** Whether the token is the start of such words before their last one, or the hyphen between the two. */
export function isOfOrdinal(view: SentenceView, index: number): boolean {
  const hyphen = isHyphen(view, index) ? index : index + 1
  const rank = rankAt(view, hyphen + 1)
  return isHyphen(view, hyphen) && rank !== undefined && rank > 20
}

const isHyphen = (view: SentenceView, index: number): boolean =>
  /^[-‐‑]$/.test(view.tokens[index]?.text ?? '')

/** The place of each word in its list, counted from 1. */
const ranksOf = oncePer(
  (words: ReadonlySet<string>): ReadonlyMap<string, number> =>
    new Map([...words].map((word, index) => [word, index + 1])),
)
