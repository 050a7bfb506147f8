import type { End } from './claim.ts'
import { startsHead } from './heads-and-labels.ts'
import { areOneRank, isLarger } from './ranks.ts'
import type { SentenceView } from './sentence-view.ts'

/** Whether two names of places end in one head noun or in words of one rank, as two villages do: then neither is in the other. */
export const areEqual = (view: SentenceView, one: End, other: End): boolean =>
  view.lexicon.language.areOneRank(view.tokens[one.last], view.tokens[other.last]) ||
  areOneRank(view, one.last, other.last) ||
  (one.first < one.last &&
    other.first < other.last &&
    view.folded[one.last] === view.folded[other.last] &&
    startsHead(view, other.last))

/**
 * "Stane Rook Row": the larger place and right behind it the smaller one, as rough
 * translations leave them, where the last words of the names tell which is which.
 */
export const touchingPlaces = (
  view: SentenceView,
  outer: readonly End[],
): { subject: End; object: End }[] =>
  outer.flatMap((object, order) => {
    const subject = outer[order + 1]
    const isNext = subject?.first === object.last + 1
    return subject && isNext && isLarger(view, object.last, subject.last)
      ? [{ subject, object }]
      : []
  })
