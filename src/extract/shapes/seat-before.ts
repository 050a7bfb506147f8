import type { HeadSite } from '../candidate.ts'
import { endsInHead } from '../heads-and-labels.ts'
import type { SentenceView } from '../sentence-view.ts'

/**
 * Whether a word of one sign for a kind of place, such as has bodies, opens the words, where no spaces part words:
 * `村|古棋|院` is the one of the place spoken of.
 */
export const opensWithSeat = (view: SentenceView, first: number, head: HeadSite): boolean =>
  head.first - first > view.lexicon.language.tokensPerWord && isSeat(view, first)

/** Whether the token is such a word by itself. */
export function isSeat(view: SentenceView, first: number): boolean {
  const { language, addressClasses } = view.lexicon
  const isSign = language.endsWord(view.tokens[first]) && language.endsWord(view.tokens[first + 1])
  if (language.tokensPerWord === 1 || !isSign) return false
  return endsInHead(view, { first, last: first }, ({ names }) => addressClasses.has(names))
}
