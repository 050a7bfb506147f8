import { startsSmall } from '../language/letter-case.ts'
import { asideIn, findBrackets, hasRelative, isInside } from './asides.ts'
import type { End } from './claim.ts'
import type { ClauseSite } from './clause-site.ts'
import { CLAUSE_END, countSubjectGap, countWords, isOpenGap } from './gaps.ts'
import { headOf } from './head-of.ts'
import { isOnlyNamed } from './is-only-named.ts'
import { isCoveredGap, isItemGap } from './list-gaps.ts'
import { listUpTo } from './list-up-to.ts'
import { partsClauses } from './next-clause.ts'
import { isOfOffice } from './own-clause.ts'
import { isAim, isInUnknown, opensBehindTie, tiedBehind } from './own-ties.ts'
import { isBehindUnknown, isFormerName } from './passed-ends.ts'
import { range } from './range.ts'
import { isComma, isPossessive, type SentenceView } from './sentence-view.ts'
import { startsCopularClause } from './starts-without-subject.ts'
import { withoutNextClause } from './without-next-clause.ts'

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
  const first = outer.find(
    (end) => end.first >= start && accepts(end) && !ownsNext(view, outer, { end, accepts }),
  )
  if (!first || isOnlyNamed(view, first) || !isDirect(view, start, first.first)) return []
  const strangers = outer.filter(
    (end) =>
      end.first >= start && end.last < first.first && !ownsNext(view, outer, { end, accepts }),
  )
  const closest = strangers.at(-1)
  const gapEnd = closest && closest.last === first.first - 1 ? closest.first : first.first
  if (strangers.some((end) => end.first < gapEnd)) return []
  const isNear = countWords(view, start, gapEnd) <= reach
  const listed = isListed(view, gapEnd) ? gapEnd - 1 : gapEnd
  if (!isNear || !isOpenGap(clause, { start, end: listed })) return []
  if (isTurnedRound(view, start, gapEnd) || isNextClause(view, start, gapEnd)) return []
  if (opensOwnClause(view, start, first) || isOwner(view, first)) return []
  if (isBehindUnknown(view, outer, { start, end: gapEnd })) return []
  const list = [first, ...followingInList(view, outer, { from: first, accepts })]
  const tied = isPreposition(view, clause.triggerStart) ? tiedBehind(view, outer, list) : list
  return [...withoutNextClause(clause, tied)]
}

const isPreposition = (view: SentenceView, index: number): boolean =>
  view.lexicon.language.words.prepositions.has(view.tokens[index]?.normal ?? '')

/** "four hamlets: A, B": a colon right behind a plural only opens the list of them. */
const isListed = (view: SentenceView, index: number): boolean =>
  /^[:：]$/.test(view.tokens[index - 1]?.text ?? '') &&
  view.tokens[index - 2]?.partOfSpeech === 'NOUN' &&
  view.tokens[index - 2]?.normal !== view.folded[index - 2]

/** "Foxland's old Stane": what is spoken of is in the one that is named last. */
function ownsNext(
  view: SentenceView,
  outer: readonly End[],
  { end, accepts }: { end: End; accepts: (end: End) => boolean },
): boolean {
  const next = outer.find(({ first }) => first > end.last)
  if (!next || !isPossessive(view, end.last + 1) || !accepts(next)) return false
  return view.tokens
    .slice(end.last + 2, next.first)
    .every(({ partOfSpeech, text }) => /^(?:ADJ|ADV)$/.test(partOfSpeech) && startsSmall(text))
}

const spokenOf = ({ ends, exclusions }: ClauseSite): End[] =>
  ends.filter((end) => !end.isNested && !exclusions.some((other) => other.end === end))

/** "the withdrawal of A", "ending A", "friends of A", "a map of A": what is done is not done to A. */
function isTurnedRound(view: SentenceView, start: number, end: number): boolean {
  const { reversals, likenesses, people, genitives } = view.lexicon.language.words
  return view.tokens.slice(start, end).some(({ normal, partOfSpeech }, offset) => {
    if (reversals.has(normal)) return true
    const isOf = genitives.has(view.tokens[start + offset + 1]?.normal ?? '')
    return isOf && partOfSpeech === 'NOUN' && (people.has(normal) || likenesses.has(normal))
  })
}

/** ", is an heir of B", ", says B": another clause, whose object is none of the verb's before it. */
function isNextClause(view: SentenceView, start: number, end: number): boolean {
  const { isSaying } = view.lexicon.language.persons
  for (let index = start; index < end; index++) {
    if (startsCopularClause(view, index)) return true
    const isSaid = isSaying(view.tokens, index + 1) || endsInVerb(view, index)
    if (index > start && isComma(view, index) && isSaid) return true
    if (startsRelative(view, index)) return true
  }
  return false
}

/** `来信称，`: where words have no endings, a verb right before the comma has what follows told. */
const endsInVerb = (view: SentenceView, comma: number): boolean =>
  view.lexicon.language.tokensPerWord > 1 && view.tokens[comma - 1]?.partOfSpeech === 'VERB'

/** "took what the A had": "that" behind a noun, and not before one. */
function startsRelative(view: SentenceView, index: number): boolean {
  const { relatives } = view.lexicon.language.words
  const isBehind = view.tokens[index - 1]?.partOfSpeech === 'NOUN'
  return isBehind && relatives.has(view.tokens[index]?.normal ?? '')
}

/** "drew a crowd and the A burned": behind the conjunction A has a verb of its own. */
function opensOwnClause(view: SentenceView, start: number, { first, last }: End): boolean {
  const { words, tokensPerWord } = view.lexicon.language
  const gap = view.tokens.slice(start, first)
  const joint = gap.findLastIndex(({ normal }) => words.conjunctions.has(normal))
  const before = gap.slice(0, Math.max(joint, 0))
  const hasObject = before.some(({ partOfSpeech }) => partOfSpeech === 'NOUN')
  const next = view.tokens[last + 1]?.partOfSpeech ?? ''
  return tokensPerWord === 1 && hasObject && /^(?:VERB|AUX)$/.test(next)
}

/** "is the captain's brother": who holds an office there is somebody else. */
const isOwner = (view: SentenceView, end: End): boolean =>
  isOffice(view, end) && isPossessive(view, end.last + 1)

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

/** The ends that stand in a list behind one: commas, quotes, "and" and offices of those listed between them. */
function followingInList(
  view: SentenceView,
  outer: readonly End[],
  { from, accepts }: { from: End; accepts: (end: End) => boolean },
): End[] {
  const list: End[] = []
  let current = from
  for (;;) {
    const { last } = current
    const next = outer.find((end) => end.first > last && (accepts(end) || !isOffice(view, end)))
    if (!next || !accepts(next) || isNextHolders(view, outer, next)) return list
    if (partsClauses(view, current, next)) return list
    const touches = next.first === last + 1
    if (touches && next.thing.classIri === current.thing.classIri) return list
    if (
      !isItemGap(view, last + 1, next.first) &&
      !isGapOfOffices(view, outer, { start: last + 1, end: next.first })
    )
      return list
    list.push(next)
    current = next
  }
}

/** "was made captain, | Mate Bob Poe": the office of who stands right behind it goes on no list. */
const isNextHolders = (view: SentenceView, outer: readonly End[], office: End): boolean =>
  view.lexicon.language.tokensPerWord === 1 &&
  isOffice(view, office) &&
  outer.some((end) => end.first === office.last + 1 && !isOffice(view, end))

const isOffice = (view: SentenceView, { thing }: End): boolean =>
  view.lexicon.officeClasses.has(thing.classIri)

/** "Captain A, | Mate B and | C": offices in a list, with marks or "and" before or behind them. */
function isGapOfOffices(
  view: SentenceView,
  outer: readonly End[],
  gap: { readonly start: number; readonly end: number },
): boolean {
  const offices = outer.filter((end) => isOffice(view, end))
  const isIn = (index: number): boolean =>
    offices.some(({ first, last }) => first <= index && index <= last)
  const isMarked = range(gap.start, gap.end - 1).some((index) => !isIn(index))
  return isMarked && isCoveredGap(view, offices, gap)
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
    (end) => end.last < triggerStart && !isInside(brackets, end.first) && !isFormerName(view, end),
  )
  const nearest = outer.filter(accepts).at(-1)
  if (!nearest || (nearest.last + 1 < triggerStart && isAttribute(view, nearest))) return []
  if (isInUnknown(view, nearest)) return []
  const relative = relativeAround(view, nearest)
  if (relative !== undefined) {
    return outer.filter((end) => end.last === relative - 1 && accepts(end))
  }
  const gap = { start: nearest.last + 1, end: triggerStart }
  const aside = asideIn(view, gap)
  const isAside = aside !== undefined
  const crossing = {
    mayCrossVerbs: mayCrossVerbs || aside === 'clause' || (isAside && isOfOffice(view, outer, gap)),
    mayDeny: isAside,
  }
  if (!isOpenGap(clause, { ...gap, ...crossing })) return []
  if (!isAside && countSubjectGap(clause, gap) > reach) return []
  let list = listUpTo(view, outer, { last: nearest, accepts })
  if (hasRelative(view, gap)) return list
  if (isPreposition(view, triggerStart)) {
    if (opensBehindTie(view, outer, list)) return [nearest]
    if (isAim(view, list[0] ?? nearest)) return list
  }
  for (;;) {
    const [first = nearest] = list
    const head = headOf(view, outer, first)
    if (head === first || goesOnInChain(clause, head, first)) return list
    if (!head || !accepts(head)) return []
    list = listUpTo(view, outer, { last: head, accepts })
  }
}

/** "A in B | in C": the same preposition again tells more of what stands right before it. */
function goesOnInChain(
  { view, triggerStart }: ClauseSite,
  head: End | undefined,
  { first, last }: End,
): boolean {
  const { prepositions, determiners } = view.lexicon.language.words
  const word = view.tokens[triggerStart]?.normal ?? ''
  if (!head || last + 1 !== triggerStart || !prepositions.has(word)) return false
  const tie = determiners.has(view.tokens[first - 1]?.normal ?? '') ? first - 2 : first - 1
  return head.last === tie - 1 && view.tokens[tie]?.normal === word
}

/** "A的…": what the attribute of A belongs to does it, not A. */
const isAttribute = (view: SentenceView, { last }: End): boolean =>
  view.lexicon.language.words.attributives.has(view.tokens[last + 1]?.normal ?? '')

/** Tokens between a relative and the object of its verb: "who had at last beaten the old". */
const RELATIVE_REACH = 6

/**
 * The relative of a clause that the end closes as the object of its verb, with no comma around it:
 * of "the guild that beat A owns …" it is the guild that owns.
 */
function relativeAround(view: SentenceView, { first, last }: End): number | undefined {
  const { relatives } = view.lexicon.language.words
  if (view.lexicon.language.tokensPerWord > 1 || isComma(view, last + 1)) return undefined
  let hasVerb = false
  for (let index = first - 1; index >= Math.max(1, first - RELATIVE_REACH); index--) {
    const { normal = '', partOfSpeech = 'X', text = '' } = view.tokens[index] ?? {}
    if (relatives.has(normal)) {
      const isBehindNoun = /^(?:NOUN|PROPN)$/.test(view.tokens[index - 1]?.partOfSpeech ?? '')
      return hasVerb && isBehindNoun ? index : undefined
    }
    if (!/^[\p{L}\p{N}'-]+$/u.test(text)) return undefined
    const isVerb = partOfSpeech === 'VERB' || view.verbStarts.has(index)
    hasVerb ||= isVerb || (partOfSpeech === 'NOUN' && isOnlyRelative(view, index - 1))
  }
  return undefined
}

/** "who shot A": right behind a relative that is no determiner stands a verb, whatever it looks like. */
function isOnlyRelative(view: SentenceView, index: number): boolean {
  const { relatives, determiners } = view.lexicon.language.words
  const word = view.tokens[index]?.normal ?? ''
  return relatives.has(word) && !determiners.has(word)
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
