import type { End } from './claim.ts'
import { isKindGap } from './kind-gap.ts'
import { isCoveredGap, isOtherKindGap } from './list-gaps.ts'
import { partsClauses } from './next-clause.ts'
import { isPhrase } from './phrase-at.ts'
import type { SentenceView } from './sentence-view.ts'

/** The end with those before it in a list. */
export function listUpTo(
  view: SentenceView,
  outer: readonly End[],
  { last, accepts }: { last: End; accepts: (end: End) => boolean },
): End[] {
  const list: End[] = [last]
  for (const end of outer.filter((other) => other.last < last.first).reverse()) {
    const head = list[0] ?? last
    const gap = { start: end.last + 1, end: head.first }
    if (partsClauses(view, end, head)) break
    const isOther = isOtherKindGap(view, gap.start, gap.end) || isKindGap(view, gap)
    if (!isCoveredGap(view, outer, gap) && !isOther) break
    if (accepts(end)) list.unshift(end)
  }
  return withoutOpening(view, list)
}

/** "With A and B, C won": what a preposition has before the last comma does not win. */
function withoutOpening(view: SentenceView, list: readonly End[]): End[] {
  const [first] = list
  const { prepositions, genitives, determiners, examples } = view.lexicon.language.words
  let index = (first?.first ?? 0) - 1
  while (determiners.has(view.tokens[index]?.normal ?? '')) index--
  const word = view.tokens[index]?.normal ?? ''
  if (!prepositions.has(word) || genitives.has(word)) return [...list]
  if (examples.some((words) => isPhrase(view, words, index - words.length + 1))) return [...list]
  const parted = list.findLastIndex(
    ({ first: start }, at) => at > 0 && endsWithComma(view, list[at - 1]?.last ?? start, start),
  )
  return list.slice(Math.max(parted, 0))
}

/** Whether a comma and no "and" stands between. */
const endsWithComma = (view: SentenceView, last: number, first: number): boolean => {
  const { determiners } = view.lexicon.language.words
  const between = view.tokens
    .slice(last + 1, first)
    .filter(({ normal }) => !determiners.has(normal))
  return between.length === 1 && /^[,，]$/.test(between[0]?.text ?? '')
}
