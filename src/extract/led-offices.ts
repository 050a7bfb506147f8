import type { End } from './claim.ts'
import { isApposed } from './is-apposed.ts'
import { range } from './range.ts'
import { isComma, type SentenceView } from './sentence-view.ts'

/**
 * "Captain Ann Roe, | arbiter, Bob Poe, and …": where an office stands before the first name, that
 * between commas goes with the next one, unless another office is told of that behind it.
 */
export function leadsNext(
  view: SentenceView,
  { subjects, objects }: { readonly subjects: readonly End[]; readonly objects: readonly End[] },
  { before, head, tail, behind }: { before: End; head: End; tail: End; behind: End },
): boolean {
  const isLed = objects.some(({ last }) => isTitleGap(view, last + 1, before.first))
  if (!isLed || !isComma(view, head.first - 1) || !isApposed(view, tail.last + 1, behind.first))
    return false
  const next = objects.find(({ first }) => first > behind.last)
  const isToldBehind =
    next !== undefined &&
    isApposed(view, behind.last + 1, next.first) &&
    !subjects.some(({ first }) => isTitleGap(view, next.last + 1, first))
  return !isToldBehind
}

/** Tokens of titles before one name. */
const LONGEST_TITLES = 4

/** Whether nothing, or only titles, stand from the one token to the other. */
export const isTitleGap = (view: SentenceView, start: number, end: number): boolean =>
  start <= end &&
  end - start <= LONGEST_TITLES &&
  range(start, end - 1).every(
    (index) => view.lexicon.language.persons.titleAt(view.tokens, index) !== undefined,
  )
