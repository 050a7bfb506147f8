import { asideIn, findBrackets, hasRelative, isInside } from './asides.ts'
import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { CLAUSE_END, countSubjectGap, countWords, isOpenGap } from './gaps.ts'
import { headOf } from './head-of.ts'
import { isListGap, isModifiedGap } from './list-gaps.ts'
import { listUpTo } from './list-up-to.ts'
import type { SentenceView } from './sentence-view.ts'
import { startsCopularClause } from './starts-without-subject.ts'

/**
 * The ends behind a trigger: the first that fits, within reach, and those that follow it in a list.
 * Between trigger and end stand no clause end, no negation, no other verb, and no end of another
 * kind, unless it touches the wanted one.
 */
export function endsBehind(
  clause: ClauseSite,
  accepts: (end: End) => boolean,
  reach: number,
): End[] {
  const { view, triggerEnd } = clause
  const outer = spokenOf(clause)
  const start = contrastEnd(view, triggerEnd) ?? triggerEnd
  const first = outer.find((end) => end.first >= start && accepts(end))
  if (!first || !isDirect(view, start, first.first)) return []
  const strangers = outer.filter((end) => end.first >= start && end.last < first.first)
  const closest = strangers.at(-1)
  const gapEnd = closest && closest.last === first.first - 1 ? closest.first : first.first
  if (strangers.some((end) => end.first < gapEnd)) return []
  const isNear = countWords(view, start, gapEnd) <= reach
  if (!isNear || !isOpenGap(clause, { start, end: gapEnd })) return []
  if (isTurnedRound(view, start, gapEnd) || isNextClause(view, start, gapEnd)) return []
  return [first, ...followingInList(view, outer, { from: first, accepts })]
}

const spokenOf = ({ ends, exclusions }: ClauseSite): End[] =>
  ends.filter((end) => !end.isNested && !exclusions.some((other) => other.end === end))

/** "the withdrawal of A", "ending A": what is done is not done to A. */
const isTurnedRound = (view: SentenceView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .some(({ normal }) => view.lexicon.language.words.reversals.has(normal))

/** ", is an heir of B": another clause, whose object is none of the verb's before it. */
function isNextClause(view: SentenceView, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (startsCopularClause(view, index)) return true
  }
  return false
}

/** "not by A but by B": the token behind "but" and its preposition, where a "not" stands first. */
function contrastEnd(view: SentenceView, triggerEnd: number): number | undefined {
  const { negators, contrasts, prepositions } = view.lexicon.language.words
  const first = view.tokens[triggerEnd]
  if (!first || !negators.has(first.normal) || first.partOfSpeech === 'DET') return undefined
  for (let index = triggerEnd + 1; index < view.tokens.length; index++) {
    const token = view.tokens[index]
    if (!token || CLAUSE_END.test(token.text)) return undefined
    if (!contrasts.has(token.normal)) continue
    return prepositions.has(view.tokens[index + 1]?.normal ?? '') ? index + 2 : index + 1
  }
  return undefined
}

/** The ends that stand in a list behind one: commas, quotes and "and" between them. */
function followingInList(
  view: SentenceView,
  outer: readonly End[],
  { from, accepts }: { from: End; accepts: (end: End) => boolean },
): End[] {
  const list: End[] = []
  let current = from
  for (;;) {
    const next = outer.find((end) => end.first > current.last)
    if (!next || !accepts(next)) return list
    const touches = next.first === current.last + 1
    if (touches && next.thing.classIri === current.thing.classIri) return list
    const gap = [current.last + 1, next.first] as const
    if (!isListGap(view, ...gap) && !isModifiedGap(view, ...gap)) return list
    list.push(next)
    current = next
  }
}

/**
 * The ends before a trigger: the nearest that fits, within reach, words that may stand between a
 * subject and its verb not counted, and those before it in a list. Where these only tell more of
 * the thing before them, that thing is meant: the A of "the A near B".
 */
export function endsBefore(
  clause: ClauseSite,
  accepts: (end: End) => boolean,
  { reach, mayCrossVerbs }: { reach: number; mayCrossVerbs: boolean },
): End[] {
  const { view, triggerStart } = clause
  const brackets = findBrackets(view, triggerStart)
  const outer = spokenOf(clause).filter(
    ({ first, last }) => last < triggerStart && !isInside(brackets, first),
  )
  const nearest = outer.filter(accepts).at(-1)
  if (!nearest) return []
  const gap = { start: nearest.last + 1, end: triggerStart }
  const aside = asideIn(view, gap)
  const isAside = aside !== undefined
  const crossing = {
    mayCrossVerbs: mayCrossVerbs || aside === 'clause',
    mayDeny: isAside || clause.isDenied,
  }
  if (!isOpenGap(clause, { ...gap, ...crossing })) return []
  if (!isAside && countSubjectGap(clause, gap) > reach) return []
  let list = listUpTo(view, outer, { last: nearest, accepts })
  if (hasRelative(view, gap)) return list
  for (;;) {
    const [first = nearest] = list
    const head = headOf(view, outer, first)
    if (head === first) return list
    if (!head || !accepts(head)) return []
    list = listUpTo(view, outer, { last: head, accepts })
  }
}

/** Whether no preposition makes what follows it something beside the object: "a card for X". */
function isDirect(view: SentenceView, start: number, end: number): boolean {
  const { prepositions, genitives } = view.lexicon.language.words
  return view.tokens
    .slice(start, end)
    .every(
      ({ normal }, offset) => offset === 0 || !prepositions.has(normal) || genitives.has(normal),
    )
}
