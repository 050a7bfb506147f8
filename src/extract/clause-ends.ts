import type { End } from './claim.ts'
import { isCoveredGap, isListGap, isModifiedGap } from './list-gaps.ts'
import { isWord, type SentenceView } from './sentence-view.ts'

/** Ends of clauses, over which nothing is read. */
const CLAUSE_END = /^[;；:：?？]$/

/** What lies around one trigger; token indices, `triggerEnd` exclusive. */
export interface ClauseSite {
  readonly view: SentenceView
  readonly ends: readonly End[]
  readonly triggerStart: number
  readonly triggerEnd: number
}

/**
 * The ends behind a trigger: the first that fits, within reach, and those that follow it in a list.
 * Between trigger and end stand no clause end, no negation, no other verb, and no end of another
 * kind, unless it touches the wanted one.
 */
export function endsBehind(
  { view, ends, triggerEnd }: ClauseSite,
  accepts: (end: End) => boolean,
  reach: number,
): End[] {
  const outer = ends.filter(({ isNested }) => !isNested)
  const start = contrastEnd(view, triggerEnd) ?? triggerEnd
  const first = outer.find((end) => end.first >= start && accepts(end))
  if (!first || !isDirect(view, start, first.first)) return []
  const strangers = outer.filter((end) => end.first >= start && end.last < first.first)
  const closest = strangers.at(-1)
  const gapEnd = closest && closest.last === first.first - 1 ? closest.first : first.first
  if (strangers.some((end) => end.first < gapEnd)) return []
  const isNear = countWords(view, start, gapEnd) <= reach
  if (!isNear || !isOpenGap(view, ends, { start, end: gapEnd })) return []
  return [first, ...followingInList(view, outer, { from: first, accepts })]
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
 * subject and its verb not counted, and those before it in a list.
 */
export function endsBefore(
  { view, ends, triggerStart }: ClauseSite,
  accepts: (end: End) => boolean,
  { reach, mayCrossVerbs }: { reach: number; mayCrossVerbs: boolean },
): End[] {
  const outer = ends.filter(({ isNested, last }) => !isNested && last < triggerStart)
  const nearest = outer.filter(accepts).at(-1)
  if (!nearest) return []
  const gap = { start: nearest.last + 1, end: triggerStart }
  if (!isOpenGap(view, ends, { ...gap, mayCrossVerbs })) return []
  if (countSubjectGap(view, ends, gap) > reach) return []
  const list: End[] = [nearest]
  for (const end of outer.filter((other) => other.last < nearest.first).reverse()) {
    const head = list[0] ?? nearest
    if (!isCoveredGap(view, ends, { start: end.last + 1, end: head.first })) break
    if (accepts(end)) list.unshift(end)
  }
  return list
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

/**
 * Whether no clause end, negation or other verb stands in the stretch (`end` exclusive); words
 * inside names are none of these.
 */
function isOpenGap(
  view: SentenceView,
  ends: readonly End[],
  { start, end, mayCrossVerbs = false }: { start: number; end: number; mayCrossVerbs?: boolean },
): boolean {
  const { negators } = view.lexicon.language.words
  for (let index = start; index < end; index++) {
    const token = view.tokens[index]
    const name = ends.find(({ first, last, isNamed }) => isNamed && first <= index && index <= last)
    if (name) {
      index = name.last
      continue
    }
    if (!token || CLAUSE_END.test(token.text) || negators.has(token.normal)) return false
    if (!mayCrossVerbs && view.verbStarts.has(index)) return false
  }
  return true
}

function countWords(view: SentenceView, start: number, end: number): number {
  const { determiners } = view.lexicon.language.words
  let words = 0
  for (let index = start; index < end; index++) {
    if (isWord(view, index) && !determiners.has(view.tokens[index]?.normal ?? '')) words++
  }
  return words
}

const isOnlyDeterminers = (view: SentenceView, start: number, end: number): boolean =>
  view.tokens
    .slice(start, end)
    .every(({ normal }) => view.lexicon.language.words.determiners.has(normal))

/** Auxiliaries, adverbs and "in PLACE" between subject and verb do not count, nor what is set off by commas. */
function countSubjectGap(
  view: SentenceView,
  ends: readonly End[],
  { start, end }: { start: number; end: number },
): number {
  const { auxiliaries, determiners, prepositions } = view.lexicon.language.words
  let words = 0
  for (let index = start; index < end; index++) {
    const word = view.tokens[index]?.normal ?? ''
    const next = ends.find(({ first, last }) => first > index && first <= index + 2 && last < end)
    const leads = prepositions.has(word) || /^[,，(（]$/.test(view.tokens[index]?.text ?? '')
    if (leads && next && isOnlyDeterminers(view, index + 1, next.first)) {
      index = next.last
      continue
    }
    if (isWord(view, index) && !auxiliaries.has(word) && !determiners.has(word)) words++
  }
  return words
}
