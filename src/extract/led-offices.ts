import type { End } from './claim.ts'
import { isApposed } from './is-apposed.ts'
import { isListGap } from './list-gaps.ts'
import { range } from './range.ts'
import { isComma, isWord, type SentenceView } from './sentence-view.ts'

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

/**
 * "Captain: Ann Roe.", "Mate: Bob Poe": a label in a list of who holds which office, with nothing but the name behind it.
 */
export function isLabelOf(view: SentenceView, office: End, holder: End): boolean {
  const isMarked = (index: number): boolean =>
    !isWord(view, index) || isWide(view, index) || view.tokens[index] === undefined
  return (
    view.lexicon.language.tokensPerWord === 1 &&
    view.lexicon.officeClasses.has(office.thing.classIri) &&
    holder.first === office.last + 2 &&
    /^[:：]$/.test(view.tokens[office.last + 1]?.text ?? '') &&
    (office.first === 0 || !isWord(view, office.first - 1) || isWide(view, office.first)) &&
    isMarked(holder.last + 1)
  )
}

/** Whether more than one space parts the token from the one before, as columns are parted. */
const isWide = (view: SentenceView, index: number): boolean =>
  (view.tokens[index]?.start ?? 0) - (view.tokens[index - 1]?.end ?? 0) > 1

/**
 * "Captain Ann Roe, | the arbiter, the mate and …": behind a name with an office of its own right before it, a row of
 * offices with articles are those of others.
 */
export function opensRowOfOthers(
  view: SentenceView,
  { objects }: { readonly objects: readonly End[] },
  { before, run }: { readonly before: End; readonly run: readonly End[] },
): boolean {
  const [head, second] = run
  const tail = run.at(-1)
  if (!head || !tail || !isDefinite(view, head)) return false
  const hasOwn = objects.some(({ last }) => isTitleGap(view, last + 1, before.first))
  const next = second ?? objects.find(({ first }) => first > tail.last)
  if (!hasOwn || !next || !isDefinite(view, next)) return false
  return second !== undefined || isListGap(view, tail.last + 1, next.first)
}

const isDefinite = ({ tokens, lexicon }: SentenceView, { first }: End): boolean =>
  lexicon.language.words.determiners.has(tokens[first - 1]?.normal ?? '')

/** The subjects right behind which, over a comma, an office of theirs is told. */
export function toldBehind(
  view: SentenceView,
  { subjects, runs }: { readonly subjects: readonly End[]; readonly runs: readonly End[][] },
): ReadonlySet<End> {
  const told = new Set<End>()
  let place = -1
  for (const [head] of runs) {
    if (!head) continue
    while ((subjects[place + 1]?.last ?? head.first) < head.first) place++
    const subject = subjects[place]
    if (!subject || subject.last + 1 >= head.first) continue
    if (isApposed(view, subject.last + 1, head.first)) told.add(subject)
  }
  return told
}
